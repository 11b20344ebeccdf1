// Package raced lets a test do less under the race detector, and say so.
//
// The detector makes pure work of one goroutine ten times as slow and can find nothing in it:
// such work is done whole without the detector, and in part with it. Guarantee: no part is taken
// silently; each is in the test's log, and in the file that NONGRATA_PARTS names.
package raced

import (
	"fmt"
	"os"
	"testing"
)

// Fewer returns all, a number of what, or few under the race detector.
func Fewer(t testing.TB, what string, all, few int) int {
	t.Helper()
	if !On || few >= all {
		return all
	}
	line := fmt.Sprintf("%s: %d of %d %s under the race detector", t.Name(), few, all, what)
	t.Log(line)
	if path := os.Getenv("NONGRATA_PARTS"); path != "" {
		if err := note(path, line+"\n"); err != nil {
			t.Error(err)
		}
	}
	return few
}

// Part returns all, a list of what, or one of every n under the race detector.
func Part[T any](t testing.TB, what string, all []T, n int) []T {
	t.Helper()
	few := Fewer(t, what, len(all), (len(all)+n-1)/n)
	if few == len(all) {
		return all
	}
	part := make([]T, 0, few)
	for i := 0; i < len(all); i += n {
		part = append(part, all[i])
	}
	return part
}

// note appends the line to the file.
func note(path, line string) error {
	f, err := os.OpenFile(path, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	if _, err := f.WriteString(line); err != nil {
		f.Close()
		return err
	}
	return f.Close()
}
