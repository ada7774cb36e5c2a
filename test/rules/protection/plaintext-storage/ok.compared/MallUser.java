package com.shop.domain;

public class MallUser {
    private Integer id;
    private String password;

    public String getPassword() {
        return password;
    }

    @Override
    public boolean equals(Object that) {
        if (this == that) {
            return true;
        }
        MallUser other = (MallUser) that;
        return (this.id == null ? other.id == null : this.id.equals(other.id))
            && (this.getPassword() == null ? other.getPassword() == null : this.getPassword().equals(other.getPassword()));
    }
}
