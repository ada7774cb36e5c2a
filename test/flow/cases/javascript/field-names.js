// case: behaviors and observers
Component({
  properties: { user: Object },
  observers: {
    "user.phone": function (x) {
      tick();
      console.log(x); // sink: log phone
    },
  },
});
// case: rename of a nested parameter
function show({ detail: { phoneNumber: n } }) {
  tick();
  console.log(n); // sink: log phone
}
// case: watch with immediate handler
// file: a.vue
<script>
export default {
  data() { return { form: { phone: "" } }; },
  watch: {
    "form.phone": { handler(x) { tick(); console.log(x); }, immediate: true }, // sink: log phone
  },
};
</script>
// case: script setup with defineModel and emits
// file: a.vue
<script setup>
const phone = defineModel("phone");
console.log(phone.value); // sink: log phone
</script>
// case: a name for a field of something unknown
const { phone: p, count: n } = load();
console.log(p); // sink: log phone
console.log(n);
// case: a parameter that is known to be something else
function show({ phone: p }) {
  tick();
  console.log(p);
}
show({ phone: true });
// case: a ref and a field of a form
// file: a.vue
<script setup>
import { ref } from "vue";
const phone = ref("");
const count = ref(0);
function show() {
  console.log(phone.value); // sink: log phone
  console.log(count.value);
}
</script>
