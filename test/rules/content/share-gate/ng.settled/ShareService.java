class ShareService {
    void shared(Long userId, Activity activity) {
        wallet.addScore(userId, activity.shareScore); // expect
    }
}
