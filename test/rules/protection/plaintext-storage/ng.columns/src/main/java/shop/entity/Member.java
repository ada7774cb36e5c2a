package shop.entity;
@RestController
public class Member {
    private Integer cardId;
    private String idCard; // expect
}
