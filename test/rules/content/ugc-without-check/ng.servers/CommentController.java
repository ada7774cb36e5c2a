@RestController
class CommentController {
  @PostMapping("/comment/post")
  Object post(@RequestBody Comment comment) {
    commentService.save(comment); // expect
    return ok(comment);
  }
}
