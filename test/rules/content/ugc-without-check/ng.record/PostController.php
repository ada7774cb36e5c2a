<?php
class PostController extends Controller
{
    public function store(Request $request)
    {
        $post = new Post();
        $post->type = 'a';
        $post->title = $request->input('title'); // expect
        $post->owner = $request->user()->id;
        $post->save();
    }
}
