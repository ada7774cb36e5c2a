// case: kafka by topic
class Producer {
  void go(User u) {
    kafkaTemplate.send("bind", u.getPhone());
  }
}
class Consumer {
  @KafkaListener(topics = "bind")
  void on(String x) {
    log.info("x {}", x); // sink: log phone
  }
}
// case: rabbit by constants
// file: Q.java
class Q {
  static final String BIND = "bind.queue";
}
// file: P.java
class P {
  void go(User u) {
    rabbitTemplate.convertAndSend(Q.BIND, u.getPhone());
  }
}
// file: C.java
class C {
  @RabbitListener(queues = Q.BIND)
  void on(String x) {
    log.info("x {}", x); // sink: log phone
  }
}
// case: spring events
class P {
  void go(User u) {
    publisher.publishEvent(new Bound(u.getPhone()));
  }
}
class Bound {
  private final String x;
  Bound(String x) { this.x = x; }
  String getX() { return x; }
}
class L {
  @EventListener
  void on(Bound event) {
    log.info("x {}", event.getX()); // sink: log phone
  }
}
// case: another topic
class Producer {
  void go(User u) {
    kafkaTemplate.send("bind", u.getPhone());
    kafkaTemplate.send("count", "1");
  }
}
class Consumer {
  @KafkaListener(topics = "count")
  void on(String x) {
    log.info("x {}", x);
  }
}
