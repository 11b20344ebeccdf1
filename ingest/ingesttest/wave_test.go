package ingesttest

import (
	"testing"
)

func TestLoad(t *testing.T) {
	rs, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%d releases", len(rs))
}
