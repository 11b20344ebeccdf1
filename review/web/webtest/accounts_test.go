package webtest

import (
	"testing"

	"nongrata/review/web"
)

func TestMemAccounts(t *testing.T) {
	TestAccounts(t, func(*testing.T) web.Accounts { return new(MemAccounts) })
}
