package shop;

import org.springframework.stereotype.Service;

@Service
public class AuthServiceImpl {
    public User login(LoginDTO dto) {
        User user = userMapper.findByUsername(dto.getUsername());
        String password = DigestUtils.md5DigestAsHex((dto.getPassword() + user.getSalt()).getBytes());
        if (!user.getPassword().equals(password)) {
            throw new BizException("密码错误");
        }
        return user;
    }

    public void register(RegisterDTO dto) {
        if (!dto.getPassword().equals(dto.getConfirmPassword())) throw new BizException("两次密码不一致");
    }
}
