package com.shop;

import lombok.Data;

@Data
public class WxUser {
    private Integer id;
    private String openId;
    private String mobile;
    private Integer needPhone;
}
