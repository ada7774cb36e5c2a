class Draw {
    Prize draw(Member member) {
        member.setPoints(member.getPoints() - 10);
        int at = new Random().nextInt(prizes.size()); // expect
        return prizes.get(at);
    }
}
