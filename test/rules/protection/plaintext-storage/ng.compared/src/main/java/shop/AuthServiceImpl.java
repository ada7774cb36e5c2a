package shop;

import org.springframework.stereotype.Service;

@Service
public class AuthServiceImpl {
    public User login(LoginDTO dto) {
        User user = userMapper.findByUsername(dto.getUsername());
        if (!user.getPassword().equals(dto.getPassword())) { // expect
            throw new BizException("密码错误");
        }
        Map<String, Object> answer = new HashMap<>();
        return user;
    }
}
