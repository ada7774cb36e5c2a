package com.shop.service.members.impl;

/** 工单作废，不是会员注销。 */
public class WorkorderApplyServiceImpl implements WorkorderApplyService {
    public void delete(WorkorderApply object) {
        object.setDeleted(Boolean.TRUE);
        this.update(object);
    }
}
