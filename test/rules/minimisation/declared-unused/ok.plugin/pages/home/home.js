const picker = requirePlugin("chooseLocation");
Page({});
