package cn.shop.controller;

import cn.shop.model.Admin;
import com.jfinal.core.Controller;

public class LoginController extends Controller {

  public void index() {
    Admin admin = Admin.dao.findFirst("select * from admin where openid = ?", getSessionAttr("openId"));
    System.out.println("admin: " + admin); // expect
    System.out.println("admin found: " + (admin != null));
    render("/home.jsp");
  }
}
