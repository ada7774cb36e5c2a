<?php $config = $sdk->getSignPackage(); ?>
<script>
wx.config({
  debug: true, // expect
  appId: '<?php echo $config["appId"];?>',
  jsApiList: ['chooseImage']
});
</script>
