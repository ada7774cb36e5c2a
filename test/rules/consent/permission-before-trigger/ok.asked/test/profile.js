import { askProfile } from "../utils/profile";

Page({
  onLoad() {
    askProfile();
  },
});
