import request from "../utils/request.js";

export default class AddressService {
  update(id, address) {
    return request.put(`/address/${id}`, address);
  }
}
