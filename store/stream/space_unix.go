//go:build linux || darwin

package stream

import "syscall"

// freeSpace returns the bytes that an ordinary user may still write where dir is.
func freeSpace(dir string) (int64, error) {
	var st syscall.Statfs_t
	if err := syscall.Statfs(dir, &st); err != nil {
		return 0, err
	}
	return int64(st.Bavail) * int64(st.Bsize), nil
}
