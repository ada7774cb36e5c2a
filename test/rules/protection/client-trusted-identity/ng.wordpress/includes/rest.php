<?php

class RAM_REST_Comments extends WP_REST_Controller
{
    public function register_routes()
    {
        register_rest_route($this->namespace, '/comment/add', array(
            array(
                'methods' => 'POST',
                'callback' => array($this, 'add_comment'),
                'permission_callback' => array($this, 'parameters_check'),
            ),
        ));
        register_rest_route($this->namespace, '/comment/delete', array(
            'methods' => 'POST',
            'callback' => array($this, 'delete_comment'),
            'permission_callback' => array($this, 'owner_check'),
        ));
    }

    public function add_comment($request)
    {
        $openid = $request['openid']; // expect
        $user = get_user_by('login', $openid);
        return wp_insert_comment(array('user_id' => $user->ID, 'comment_content' => $request['content']));
    }

    public function delete_comment($request)
    {
        $user = get_user_by('login', $request['openid']);
        return wp_delete_comment($request['id'], $user->ID);
    }

    protected function parameters_check($request)
    {
        return !empty($request['content']);
    }

    protected function owner_check($request)
    {
        return current_user_can('edit_posts') || wp_verify_nonce($request['nonce'], 'comment');
    }
}
