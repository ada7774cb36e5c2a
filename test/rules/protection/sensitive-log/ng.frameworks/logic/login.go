package logic

import (
	"github.com/zeromicro/go-zero/core/logx"
	"go.uber.org/zap"
)

type LoginLogic struct {
	logx.Logger
	ctx context.Context
}

func (l *LoginLogic) Login(mobile string) error {
	logx.WithContext(l.ctx).Infof("login of %s", mobile) // expect
	zap.L().Info("login", zap.String("mobile", mobile))  // expect
	l.Errorf("no account for mobile %s", mobile)         // expect
	l.Errorf("no account, %v", err)
	return nil
}
