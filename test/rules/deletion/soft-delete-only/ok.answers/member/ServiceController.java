package member;

class ServiceController {
    public void cancel(Long id) {
        Refund refund = refunds.find(id);
        refund.setStatus(Status.CANCELED);
        refund.update();
    }
}
