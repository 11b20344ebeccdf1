package pdf

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/md5"
	"crypto/rc4"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/binary"
)

// Most "protected" releases may be read by anybody: they are encrypted so that programs hinder
// printing or copying, with an empty password. A vault opens those, §7.6 and, for AES with 256
// bits, ISO 32000-2 §7.6.4. What wants a password stays shut.

// A method is how streams or strings are encrypted.
type method int

const (
	unknown method = iota
	clear
	withRC4
	withAES    // AES-128, a key an object
	withAES256 // one key for all
)

// A vault is the key of a document and what it is for.
type vault struct {
	key              []byte
	streams, strings method
}

// padding stands for a password, or for what is missing of it.
const padding = "\x28\xBF\x4E\x5E\x4E\x75\x8A\x41\x64\x00\x4E\x56\xFF\xFA\x01\x08\x2E\x2E\x00\xB6\xD0\x68\x3E\x80\x2F\x0C\xA9\xFE\x64\x53\x69\x7A"

// unlock returns the vault of an encryption dictionary; false when the empty password does not
// open it, or it is of a kind that is not known.
func (f *file) unlock(v any) (*vault, bool) {
	d, _ := f.value(v).(dict)
	version, revision := f.count(d["V"]), f.count(d["R"])
	if f.value(d["Filter"]) != name("Standard") {
		return nil, false
	}
	x := &vault{streams: withRC4, strings: withRC4}
	if version >= 4 {
		x.streams, x.strings = f.method(d, "StmF"), f.method(d, "StrF")
	}
	switch {
	case x.streams == unknown || x.strings == unknown:
		return nil, false
	case (version == 1 || version == 2 || version == 4) && revision >= 2 && revision <= 4:
		x.key = f.oldKey(d)
	case version == 5 && (revision == 5 || revision == 6):
		x.key = f.newKey(d)
	}
	return x, x.key != nil
}

// method returns the method of the crypt filter that d names under key.
func (f *file) method(d dict, key name) method {
	filter, _ := f.value(d[key]).(name)
	if filter == "" || filter == "Identity" {
		return clear
	}
	filters, _ := f.value(d["CF"]).(dict)
	of, _ := f.value(filters[filter]).(dict)
	switch f.value(of["CFM"]) {
	case name("None"):
		return clear
	case name("V2"):
		return withRC4
	case name("AESV2"):
		return withAES
	case name("AESV3"):
		return withAES256
	}
	return unknown
}

// oldKey makes the key of revisions 2 to 4, algorithms 2, 4 and 5; nil when U says that it is not
// the one.
func (f *file) oldKey(d dict) []byte {
	o, _ := f.value(d["O"]).(text)
	u, _ := f.value(d["U"]).(text)
	p, _ := f.value(d["P"]).(float64)
	revision, length := f.count(d["R"]), f.count(d["Length"])/8
	if f.count(d["V"]) == 4 {
		length = 16
	}
	if revision == 2 || length < 5 || length > 16 {
		length = 5
	}
	if len(o) < 32 || len(u) < 32 {
		return nil
	}
	h := md5.New()
	h.Write([]byte(padding))
	h.Write(o[:32])
	h.Write(binary.LittleEndian.AppendUint32(nil, uint32(int64(p))))
	h.Write(f.id)
	if f.value(d["EncryptMetadata"]) == false && revision >= 4 {
		h.Write([]byte("\xff\xff\xff\xff"))
	}
	key := h.Sum(nil)
	if revision == 2 {
		key = key[:length]
		if !bytes.Equal(crypted(key, []byte(padding)), u[:32]) {
			return nil
		}
		return key
	}
	for range 50 {
		sum := md5.Sum(key[:length])
		key = sum[:]
	}
	key = key[:length]
	sum := md5.Sum(append([]byte(padding), f.id...))
	proof := sum[:]
	for i := range 20 {
		turned := make([]byte, length)
		for j := range turned {
			turned[j] = key[j] ^ byte(i)
		}
		proof = crypted(turned, proof)
	}
	if !bytes.Equal(proof, u[:16]) {
		return nil
	}
	return key
}

// newKey makes the key of revisions 5 and 6, algorithm 2.A; nil when U says that the password is
// not empty.
func (f *file) newKey(d dict) []byte {
	u, _ := f.value(d["U"]).(text)
	wrapped, _ := f.value(d["UE"]).(text)
	if len(u) < 48 || len(wrapped) < 32 {
		return nil
	}
	hash := func(salt []byte) []byte {
		sum := sha256.Sum256(salt)
		if f.count(d["R"]) == 5 {
			return sum[:]
		}
		return hardened(sum[:])
	}
	if !bytes.Equal(hash(u[32:40]), u[:32]) {
		return nil
	}
	key := bytes.Clone(wrapped[:32])
	block, err := aes.NewCipher(hash(u[40:48]))
	if err != nil {
		return nil // unreachable: a hash has the size of a key
	}
	cipher.NewCBCDecrypter(block, make([]byte, aes.BlockSize)).CryptBlocks(key, key)
	return key
}

// hardened goes on hashing as algorithm 2.B of ISO 32000-2 does for an empty password.
func hardened(k []byte) []byte {
	for round := 1; ; round++ {
		e := bytes.Repeat(k, 64)
		block, err := aes.NewCipher(k[:16])
		if err != nil {
			return nil // unreachable
		}
		cipher.NewCBCEncrypter(block, k[16:32]).CryptBlocks(e, e)
		sum := 0
		for _, c := range e[:16] {
			sum += int(c)
		}
		switch sum % 3 {
		case 0:
			s := sha256.Sum256(e)
			k = s[:]
		case 1:
			s := sha512.Sum384(e)
			k = s[:]
		default:
			s := sha512.Sum512(e)
			k = s[:]
		}
		if round >= 64 && int(e[len(e)-1]) <= round-32 {
			return k[:32]
		}
	}
}

// open returns what b of the object n of generation gen says in clear; nil when it is damaged.
func (x *vault) open(b []byte, m method, of ref) []byte {
	key := x.key
	if m == withRC4 || m == withAES {
		k := append(bytes.Clone(key), byte(of.num), byte(of.num>>8), byte(of.num>>16), byte(of.gen), byte(of.gen>>8))
		if m == withAES {
			k = append(k, "sAlT"...)
		}
		sum := md5.Sum(k)
		key = sum[:min(len(x.key)+5, len(sum))]
	}
	switch m {
	case clear:
		return b
	case withRC4:
		return crypted(key, b)
	}
	block, err := aes.NewCipher(key)
	n := len(b) / aes.BlockSize * aes.BlockSize // of one that was cut off, what is whole
	if err != nil || n < 2*aes.BlockSize {
		return nil
	}
	out := make([]byte, n-aes.BlockSize)
	cipher.NewCBCDecrypter(block, b[:aes.BlockSize]).CryptBlocks(out, b[aes.BlockSize:n])
	if pad := int(out[len(out)-1]); n == len(b) && pad >= 1 && pad <= aes.BlockSize {
		out = out[:len(out)-pad]
	}
	return out
}

func crypted(key, b []byte) []byte {
	c, err := rc4.NewCipher(key)
	if err != nil {
		return nil // unreachable: keys have 5 to 16 bytes
	}
	out := make([]byte, len(b))
	c.XORKeyStream(out, b)
	return out
}
