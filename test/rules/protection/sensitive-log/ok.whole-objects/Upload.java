package com.shop;

import lombok.Data;

@Data
public class Upload {
    private String realName;
    private Long size;
}
