import AddressService from "../../service/AddressService.js";

const addressService = new AddressService();

Page({
  onChoose() {
    wx.chooseAddress({
      success: (res) => addressService.update(this.data.id, { name: res.userName, phone: res.telNumber }),
    });
  },
});
