@RestController
class CommentController {
    @PostMapping("/comment/list")
    Object list(Long id) {
        List<CommentVO> comments = new ArrayList<>();
        for (Comment comment : commentMapper.select(id)) comments.add(view(comment));
        questionnaireAnswerMapper.insertSelective(answer);
        return comments;
    }
}
