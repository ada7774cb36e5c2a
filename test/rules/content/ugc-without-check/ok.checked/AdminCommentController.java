@RestController
class AdminCommentController {
  @PostMapping("/admin/comment")
  Object post(@RequestBody Comment comment) {
    return commentService.save(comment);
  }
}
