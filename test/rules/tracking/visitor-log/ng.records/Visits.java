class Visits {
    void seen(Long me, Long owner) {
        VisitLog log = new VisitLog();
        log.setVisitorId(me); // expect
        log.setOwnerId(owner);
        mapper.insert(log);
    }
}
