package cn.shop.model;

import cn.shop.model.base.BaseAdmin;

public class Admin extends BaseAdmin<Admin> {
  public static final Admin dao = new Admin();
}
