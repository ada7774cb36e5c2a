Component({
  properties: { value: String, type: String, password: Boolean },
  methods: {
    onInput(event) {
      this.triggerEvent("change", event.detail.value);
    },
  },
});
