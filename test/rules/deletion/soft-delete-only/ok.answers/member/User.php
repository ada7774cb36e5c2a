<?php
class User
{
    public function deleteUser($id)
    {
        $is_delete = UserModel::where('id', $id)->value('is_delete');
        MemberService::remove($id, $is_delete);
        return json(['status' => '00', 'msg' => 'ok']);
    }
}
