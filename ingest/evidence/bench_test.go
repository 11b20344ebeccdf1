package evidence

import (
	"fmt"
	"strings"
	"sync/atomic"
	"testing"
)

// BenchmarkPut stores texts of 2.5 kB, from one goroutine and from many.
func BenchmarkPut(b *testing.B) {
	text := strings.Repeat("The ministry handed over a note. ", 76)
	for _, workers := range []int{1, 32} {
		b.Run(fmt.Sprint(workers), func(b *testing.B) {
			a, err := Open(b.TempDir())
			if err != nil {
				b.Fatal(err)
			}
			defer a.Close()
			var n atomic.Int64
			b.SetParallelism(workers)
			b.RunParallel(func(pb *testing.PB) {
				for pb.Next() {
					if _, err := a.Put(b.Context(), fmt.Append(nil, n.Add(1), text)); err != nil {
						b.Error(err)
						return
					}
				}
			})
		})
	}
}

// BenchmarkPutAll stores the thirty texts of a feed together, from one goroutine and from many.
func BenchmarkPutAll(b *testing.B) {
	text := strings.Repeat("The ministry handed over a note. ", 76)
	for _, workers := range []int{1, 32} {
		b.Run(fmt.Sprint(workers), func(b *testing.B) {
			a, err := Open(b.TempDir())
			if err != nil {
				b.Fatal(err)
			}
			defer a.Close()
			var n atomic.Int64
			b.SetParallelism(workers)
			b.RunParallel(func(pb *testing.PB) {
				for pb.Next() {
					var blobs [][]byte
					for range 30 {
						blobs = append(blobs, fmt.Append(nil, n.Add(1), text))
					}
					if _, err := a.PutAll(b.Context(), blobs); err != nil {
						b.Error(err)
						return
					}
				}
			})
		})
	}
}
