CREATE TABLE `user` (`id` int, `name` varchar(20), `phone` varchar(20));
INSERT INTO `user` VALUES (1, '李四', '13907316842'); -- expect
INSERT INTO `user` VALUES (2, '王五', '15874026913');
INSERT INTO `user` VALUES (3, '赵六', '18620593741');
