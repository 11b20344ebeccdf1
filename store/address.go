package store

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// Address returns the address at which the process that has dir open serves its desk, as it
// announced it, "" when none is known. A crash may leave the address of one that is gone.
func Address(dir string) (string, error) {
	b, err := os.ReadFile(filepath.Join(dir, holderName))
	if errors.Is(err, fs.ErrNotExist) {
		return "", nil
	}
	if err != nil {
		return "", fmt.Errorf("looking for the desk: %w", err)
	}
	var h holding
	if err := json.Unmarshal(b, &h); err != nil {
		return "", fmt.Errorf("looking for the desk in %s: %w", holderName, err)
	}
	return h.Address, nil
}
