<?php
if ($_POST['password'] == 'qq5201314') { // expect
  open_admin();
}
