package log

import (
	"log"
	"sync"
)

type Logger struct {
	mu    sync.Mutex
	debug *log.Logger
}

var Log = &Logger{}

func (l *Logger) Debug(format string, values ...interface{}) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.debug.Printf(format+"\n", values...)
}
