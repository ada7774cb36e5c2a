package report

import (
	"pkg/log"

	"go.uber.org/zap"
)

func Tag(completion *openai.ChatCompletion) string {
	content := completion.Choices[0].Message.Content
	log.L.Info("tag", zap.String("tag", content))
	return content
}
