<?php
function on($message) {
  if ($message['Event'] === 'user_info_modified') {
    refresh($message['FromUserName']); // expect
  }
}
