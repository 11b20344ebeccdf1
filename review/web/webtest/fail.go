package webtest

import (
	"errors"
	"testing"

	"nongrata/review"
)

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func isNotFound(err error) bool { return errors.Is(err, review.ErrNotFound) }
