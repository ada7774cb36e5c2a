package com.shop;

import com.fasterxml.jackson.annotation.JsonIgnore;
import lombok.Data;
import lombok.ToString;

@Data
public class Order {
    private Integer id;
    private Integer needPhone;
    @JsonIgnore
    @ToString.Exclude
    private String mobile;
}
