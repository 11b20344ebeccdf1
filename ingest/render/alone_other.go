//go:build !unix

package render

import "os/exec"

// alone leaves the program's children to themselves: there are no process groups here.
func alone(*exec.Cmd) {}
