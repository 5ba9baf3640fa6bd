;; What a network spends its time with, four numbers at once. All lies in one memory as 32-bit floats; places are in bytes.
;; Matrices lie row by row; `rows` and `size` are multiples of four, `count` is at least one.
(module
  (import "network" "memory" (memory 1))

  ;; Adds to each of `count` results (of `rows` numbers) the inner products of the matrix's rows with its vector (of `size`).
  (func (export "addProducts")
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
      (br_if $next_result (local.tee $count (i32.sub (local.get $count) (i32.const 1)))))))
