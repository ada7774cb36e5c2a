<?php
function on($message) {
  if ($message['Event'] == 'unsubscribe') { // expect
    leave($message['FromUserName']);
  }
}
