package webtest

import (
	"testing"

	"nongrata/review/web"
)

func TestMemAccounts(t *testing.T) {
	TestAccounts(t, func(*testing.T) web.Accounts { return new(MemAccounts) })
}

func TestMemAnswers(t *testing.T) {
	TestAnswers(t, func(*testing.T) web.Answers { return new(MemAnswers) })
}
