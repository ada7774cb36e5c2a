Page({ onLoad() { this.setData({ secretQuestion: this.data.secretQuestion }); } });
