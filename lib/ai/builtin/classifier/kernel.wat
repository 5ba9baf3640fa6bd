;; What the classifier spends its time with, four numbers at once. All lies in one memory, as 32-bit floats where nothing else is
;; said; places are in bytes. Matrices lie row by row; `rows`, `size` and `units` are multiples of four, `count` is at least one.
(module
  (import "kernel" "memory" (memory 1))

  ;; Adds to each of `count` results (of `rows` numbers) the inner products of the matrix's rows with its vector (of `size`).
  (func $addProducts (export "addProducts")
    (param $matrix i32) (param $rows i32) (param $size i32) (param $vectors i32) (param $results i32) (param $count i32)
    (local $stride i32) (local $end i32) (local $one i32) (local $two i32) (local $three i32) (local $four i32)
    (local $vector i32) (local $result i32) (local $each i32) (local $at i32) (local $value v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local.set $stride (i32.shl (local.get $size) (i32.const 2)))
    (local.set $end (i32.add (local.get $matrix) (i32.mul (local.get $rows) (local.get $stride))))
    (local.set $one (local.get $matrix))
    (loop $next_rows
      (local.set $two (i32.add (local.get $one) (local.get $stride)))
      (local.set $three (i32.add (local.get $two) (local.get $stride)))
      (local.set $four (i32.add (local.get $three) (local.get $stride)))
      (local.set $vector (local.get $vectors))
      (local.set $result (local.get $results))
      (local.set $each (local.get $count))
      (loop $next_vector
        (local.set $a (v128.const f32x4 0 0 0 0))
        (local.set $b (local.get $a))
        (local.set $c (local.get $a))
        (local.set $d (local.get $a))
        (local.set $at (i32.const 0))
        (loop $next_numbers
          (local.set $value (v128.load (i32.add (local.get $vector) (local.get $at))))
          (local.set $a (f32x4.add (local.get $a)
            (f32x4.mul (local.get $value) (v128.load (i32.add (local.get $one) (local.get $at))))))
          (local.set $b (f32x4.add (local.get $b)
            (f32x4.mul (local.get $value) (v128.load (i32.add (local.get $two) (local.get $at))))))
          (local.set $c (f32x4.add (local.get $c)
            (f32x4.mul (local.get $value) (v128.load (i32.add (local.get $three) (local.get $at))))))
          (local.set $d (f32x4.add (local.get $d)
            (f32x4.mul (local.get $value) (v128.load (i32.add (local.get $four) (local.get $at))))))
          (br_if $next_numbers
            (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $stride))))
        ;; Across: first the halves of two sums at a time, then the four sums beside each other.
        (local.set $a (f32x4.add
          (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $a) (local.get $b))
          (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $a) (local.get $b))))
        (local.set $c (f32x4.add
          (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $c) (local.get $d))
          (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $c) (local.get $d))))
        (v128.store (local.get $result) (f32x4.add (v128.load (local.get $result)) (f32x4.add
          (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $a) (local.get $c))
          (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $a) (local.get $c)))))
        (local.set $vector (i32.add (local.get $vector) (local.get $stride)))
        (local.set $result (i32.add (local.get $result) (i32.shl (local.get $rows) (i32.const 2))))
        (br_if $next_vector (local.tee $each (i32.sub (local.get $each) (i32.const 1)))))
      (local.set $results (i32.add (local.get $results) (i32.const 16)))
      (br_if $next_rows
        (i32.lt_u (local.tee $one (i32.add (local.get $four) (local.get $stride))) (local.get $end)))))

  ;; Adds to a matrix, for each of `count` vectors, the vector times its factor for the row (a factor for each row).
  (func (export "addOuter")
    (param $matrix i32) (param $rows i32) (param $size i32) (param $factors i32) (param $vectors i32) (param $count i32)
    (local $stride i32) (local $end i32) (local $factor i32) (local $vector i32) (local $each i32) (local $at i32)
    (local $share v128) (local $place i32)
    (local.set $stride (i32.shl (local.get $size) (i32.const 2)))
    (local.set $end (i32.add (local.get $matrix) (i32.mul (local.get $rows) (local.get $stride))))
    (loop $next_row
      (local.set $factor (local.get $factors))
      (local.set $vector (local.get $vectors))
      (local.set $each (local.get $count))
      (loop $next_vector
        (local.set $share (v128.load32_splat (local.get $factor)))
        (local.set $at (i32.const 0))
        (loop $next_numbers
          (local.set $place (i32.add (local.get $matrix) (local.get $at)))
          (v128.store (local.get $place) (f32x4.add (v128.load (local.get $place))
            (f32x4.mul (local.get $share) (v128.load (i32.add (local.get $vector) (local.get $at))))))
          (br_if $next_numbers
            (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $stride))))
        (local.set $vector (i32.add (local.get $vector) (local.get $stride)))
        (local.set $factor (i32.add (local.get $factor) (i32.shl (local.get $rows) (i32.const 2))))
        (br_if $next_vector (local.tee $each (i32.sub (local.get $each) (i32.const 1)))))
      (local.set $factors (i32.add (local.get $factors) (i32.const 4)))
      (br_if $next_row
        (i32.lt_u (local.tee $matrix (i32.add (local.get $matrix) (local.get $stride))) (local.get $end)))))

  ;; Adds to each of `count` results (of `size` numbers) the sum of the matrix's rows, each times its factor.
  (func (export "addRows")
    (param $matrix i32) (param $rows i32) (param $size i32) (param $factors i32) (param $results i32) (param $count i32)
    (local $stride i32) (local $end i32) (local $one i32) (local $two i32) (local $three i32) (local $four i32)
    (local $at i32) (local $place i32) (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local.set $stride (i32.shl (local.get $size) (i32.const 2)))
    (local.set $end (i32.add (local.get $matrix) (i32.mul (local.get $rows) (local.get $stride))))
    (loop $next_result
      (local.set $one (local.get $matrix))
      (loop $next_rows
        (local.set $two (i32.add (local.get $one) (local.get $stride)))
        (local.set $three (i32.add (local.get $two) (local.get $stride)))
        (local.set $four (i32.add (local.get $three) (local.get $stride)))
        (local.set $a (v128.load32_splat (local.get $factors)))
        (local.set $b (v128.load32_splat offset=4 (local.get $factors)))
        (local.set $c (v128.load32_splat offset=8 (local.get $factors)))
        (local.set $d (v128.load32_splat offset=12 (local.get $factors)))
        (local.set $at (i32.const 0))
        (loop $next_numbers
          (local.set $place (i32.add (local.get $results) (local.get $at)))
          (v128.store (local.get $place) (f32x4.add (v128.load (local.get $place)) (f32x4.add
            (f32x4.add
              (f32x4.mul (local.get $a) (v128.load (i32.add (local.get $one) (local.get $at))))
              (f32x4.mul (local.get $b) (v128.load (i32.add (local.get $two) (local.get $at)))))
            (f32x4.add
              (f32x4.mul (local.get $c) (v128.load (i32.add (local.get $three) (local.get $at))))
              (f32x4.mul (local.get $d) (v128.load (i32.add (local.get $four) (local.get $at))))))))
          (br_if $next_numbers
            (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $stride))))
        (local.set $factors (i32.add (local.get $factors) (i32.const 16)))
        (br_if $next_rows
          (i32.lt_u (local.tee $one (i32.add (local.get $four) (local.get $stride))) (local.get $end))))
      (local.set $results (i32.add (local.get $results) (local.get $stride)))
      (br_if $next_result (local.tee $count (i32.sub (local.get $count) (i32.const 1))))))

  ;; Adds to a result (of `size` numbers) rows of a table, each times its factor; `rows` are their numbers as 32-bit integers.
  (func (export "addRowsAt")
    (param $table i32) (param $size i32) (param $rows i32) (param $factors i32) (param $result i32) (param $count i32)
    (local $stride i32) (local $row i32) (local $at i32) (local $place i32) (local $factor v128)
    (local.set $stride (i32.shl (local.get $size) (i32.const 2)))
    (loop $next_row
      (local.set $row (i32.add (local.get $table) (i32.mul (i32.load (local.get $rows)) (local.get $stride))))
      (local.set $factor (v128.load32_splat (local.get $factors)))
      (local.set $at (i32.const 0))
      (loop $next_numbers
        (local.set $place (i32.add (local.get $result) (local.get $at)))
        (v128.store (local.get $place) (f32x4.add (v128.load (local.get $place))
          (f32x4.mul (local.get $factor) (v128.load (i32.add (local.get $row) (local.get $at))))))
        (br_if $next_numbers
          (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $stride))))
      (local.set $rows (i32.add (local.get $rows) (i32.const 4)))
      (local.set $factors (i32.add (local.get $factors) (i32.const 4)))
      (br_if $next_row (local.tee $count (i32.sub (local.get $count) (i32.const 1))))))

  ;; The same where the table's numbers are signed bytes.
  (func (export "addByteRowsAt")
    (param $table i32) (param $size i32) (param $rows i32) (param $factors i32) (param $result i32) (param $count i32)
    (local $row i32) (local $at i32) (local $place i32) (local $factor v128)
    (loop $next_row
      (local.set $row (i32.add (local.get $table) (i32.mul (i32.load (local.get $rows)) (local.get $size))))
      (local.set $factor (v128.load32_splat (local.get $factors)))
      (local.set $at (i32.const 0))
      (loop $next_numbers
        (local.set $place (i32.add (local.get $result) (i32.shl (local.get $at) (i32.const 2))))
        (v128.store (local.get $place) (f32x4.add (v128.load (local.get $place))
          (f32x4.mul (local.get $factor) (f32x4.convert_i32x4_s (i32x4.extend_low_i16x8_s (i16x8.extend_low_i8x16_s
            (v128.load32_zero (i32.add (local.get $row) (local.get $at)))))))))
        (br_if $next_numbers
          (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 4))) (local.get $size))))
      (local.set $rows (i32.add (local.get $rows) (i32.const 4)))
      (local.set $factors (i32.add (local.get $factors) (i32.const 4)))
      (br_if $next_row (local.tee $count (i32.sub (local.get $count) (i32.const 1))))))

  ;; 1 / (1 + e^-x), with e^y as 2^n e^r and a polynomial for e^r (the coefficients of Cephes' expf).
  (func $sigmoid (param $x v128) (result v128)
    (local $y v128) (local $n v128) (local $r v128)
    (local.set $y (f32x4.neg (f32x4.max (v128.const f32x4 -87 -87 -87 -87)
      (f32x4.min (v128.const f32x4 87 87 87 87) (local.get $x)))))
    (local.set $n (f32x4.nearest (f32x4.mul (local.get $y)
      (v128.const f32x4 1.44269504 1.44269504 1.44269504 1.44269504))))
    (local.set $r (f32x4.sub
      (f32x4.sub (local.get $y)
        (f32x4.mul (local.get $n) (v128.const f32x4 0.693359375 0.693359375 0.693359375 0.693359375)))
      (f32x4.mul (local.get $n) (v128.const f32x4 -2.12194440e-4 -2.12194440e-4 -2.12194440e-4 -2.12194440e-4))))
    (f32x4.div (v128.const f32x4 1 1 1 1)
      (f32x4.add (v128.const f32x4 1 1 1 1)
        (f32x4.mul
          (i32x4.shl
            (i32x4.add (i32x4.trunc_sat_f32x4_s (local.get $n)) (v128.const i32x4 127 127 127 127)) (i32.const 23))
          (f32x4.add (v128.const f32x4 1 1 1 1) (f32x4.add (local.get $r)
            (f32x4.mul (f32x4.mul (local.get $r) (local.get $r))
              (f32x4.add (v128.const f32x4 5.0000001201e-1 5.0000001201e-1 5.0000001201e-1 5.0000001201e-1)
              (f32x4.mul (local.get $r)
              (f32x4.add (v128.const f32x4 1.6666665459e-1 1.6666665459e-1 1.6666665459e-1 1.6666665459e-1)
              (f32x4.mul (local.get $r)
              (f32x4.add (v128.const f32x4 4.1665795894e-2 4.1665795894e-2 4.1665795894e-2 4.1665795894e-2)
              (f32x4.mul (local.get $r)
              (f32x4.add (v128.const f32x4 8.3334519073e-3 8.3334519073e-3 8.3334519073e-3 8.3334519073e-3)
              (f32x4.mul (local.get $r)
              (f32x4.add (v128.const f32x4 1.3981999507e-3 1.3981999507e-3 1.3981999507e-3 1.3981999507e-3)
              (f32x4.mul (local.get $r)
              (v128.const f32x4 1.9875691500e-4 1.9875691500e-4 1.9875691500e-4 1.9875691500e-4))
              ))))))))))))))))

  ;; One step of gated recurrent units. `gates` holds what the word gives to update, reset and new value, `recalled` (three times
  ;; `units`) what the memory before gives to them; the gates and the new memory are left in their places.
  (func $renew
    (param $units i32) (param $gates i32) (param $recalled i32) (param $before i32) (param $now i32)
    (local $stride i32) (local $at i32) (local $place i32) (local $recall i32)
    (local $update v128) (local $reset v128) (local $value v128)
    (local.set $stride (i32.shl (local.get $units) (i32.const 2)))
    (loop $next_units
      (local.set $place (i32.add (local.get $gates) (local.get $at)))
      (local.set $recall (i32.add (local.get $recalled) (local.get $at)))
      (local.set $update (call $sigmoid
        (f32x4.add (v128.load (local.get $place)) (v128.load (local.get $recall)))))
      (v128.store (local.get $place) (local.get $update))
      (local.set $place (i32.add (local.get $place) (local.get $stride)))
      (local.set $recall (i32.add (local.get $recall) (local.get $stride)))
      (local.set $reset (call $sigmoid
        (f32x4.add (v128.load (local.get $place)) (v128.load (local.get $recall)))))
      (v128.store (local.get $place) (local.get $reset))
      (local.set $place (i32.add (local.get $place) (local.get $stride)))
      (local.set $recall (i32.add (local.get $recall) (local.get $stride)))
      ;; tanh x = 2 sigmoid(2x) - 1
      (local.set $value (f32x4.add (v128.load (local.get $place))
        (f32x4.mul (local.get $reset) (v128.load (local.get $recall)))))
      (local.set $value (call $sigmoid (f32x4.add (local.get $value) (local.get $value))))
      (local.set $value (f32x4.sub (f32x4.add (local.get $value) (local.get $value)) (v128.const f32x4 1 1 1 1)))
      (v128.store (local.get $place) (local.get $value))
      (v128.store (i32.add (local.get $now) (local.get $at)) (f32x4.add (local.get $value)
        (f32x4.mul (local.get $update)
          (f32x4.sub (v128.load (i32.add (local.get $before) (local.get $at))) (local.get $value)))))
      (br_if $next_units
        (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $stride)))))

  ;; Gated recurrent units over `count` words from the one at `word` on, each `step` further; `before` is the memory before the first.
  ;; Of each word `gates` and `recalled` have three times `units` numbers, `memory` once.
  (func (export "recur")
    (param $matrix i32) (param $bias i32) (param $units i32) (param $gates i32) (param $recalled i32) (param $memory i32)
    (param $before i32) (param $word i32) (param $step i32) (param $count i32)
    (local $width i32) (local $recall i32) (local $now i32)
    (local.set $width (i32.mul (local.get $units) (i32.const 12)))
    (loop $next_word
      (local.set $recall (i32.add (local.get $recalled) (i32.mul (local.get $word) (local.get $width))))
      (local.set $now (i32.add (local.get $memory)
        (i32.mul (local.get $word) (i32.shl (local.get $units) (i32.const 2)))))
      (memory.copy (local.get $recall) (local.get $bias) (local.get $width))
      (call $addProducts (local.get $matrix) (i32.mul (local.get $units) (i32.const 3)) (local.get $units)
        (local.get $before) (local.get $recall) (i32.const 1))
      (call $renew (local.get $units) (i32.add (local.get $gates) (i32.mul (local.get $word) (local.get $width)))
        (local.get $recall) (local.get $before) (local.get $now))
      (local.set $before (local.get $now))
      (local.set $word (i32.add (local.get $word) (local.get $step)))
      (br_if $next_word (local.tee $count (i32.sub (local.get $count) (i32.const 1)))))))
