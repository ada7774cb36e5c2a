package log

import "go.uber.org/zap"

var L *zap.Logger
