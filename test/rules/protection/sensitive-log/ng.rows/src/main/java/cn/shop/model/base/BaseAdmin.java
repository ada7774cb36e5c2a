package cn.shop.model.base;

import com.jfinal.plugin.activerecord.IBean;
import com.jfinal.plugin.activerecord.Model;

public abstract class BaseAdmin<M extends BaseAdmin<M>> extends Model<M> implements IBean {

  public java.lang.String getLoginname() {
    return get("loginname");
  }

  public java.lang.String getPassword() {
    return get("password");
  }
}
