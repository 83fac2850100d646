;; Emacs with Cofferdam as eglot's language server: sees the finding, takes the preferred fix, saves.
;; Run by scripts/test-editors.mjs, with the manifest's name in COFFERDAM_MANIFEST.
(package-initialize)
(require 'cl-lib)
(require 'eglot)
(require 'flymake)

(define-derived-mode yaml-mode fundamental-mode "YAML")
(add-to-list 'eglot-server-programs
             `(yaml-mode ,(getenv "COFFERDAM_NODE") ,(getenv "COFFERDAM_CLI") "lsp" "--stdio"
                         :initializationOptions (:profile "baseline")))
(setq eglot-sync-connect 10
      make-backup-files nil)

(defun until (what holds)
  "Let the server speak until HOLDS, at most 10 seconds; WHAT is for the message."
  (let ((end (+ (float-time) 10)))
    (while (not (funcall holds))
      (when (> (float-time) end) (error "waited 10 s until %s" what))
      (accept-process-output nil 0.02))))

(find-file (getenv "COFFERDAM_MANIFEST"))
(yaml-mode)
(call-interactively #'eglot)

;; Without a window Emacs is never idle, which is when flymake would start and eglot tell of a change.
(flymake-start)
(until "a diagnostic comes" #'flymake-diagnostics)
;; The profile given at the start leaves this one alone.
(cl-assert (= (length (flymake-diagnostics)) 1))
(let* ((diagnostic (car (flymake-diagnostics)))
       (beginning (flymake-diagnostic-beg diagnostic)))
  (cl-assert (equal (buffer-substring beginning (flymake-diagnostic-end diagnostic)) "true"))
  (goto-char beginning)
  ;; eglot asks which action, with the preferred one as default. Press Enter.
  (cl-letf (((symbol-function 'completing-read)
             (lambda (_prompt _choices &optional _p _r _i _h default &rest _)
               (if (consp default) (car default) default)))
            (last-nonmenu-event ?\r))
    (eglot-code-actions beginning nil "quickfix" t)))
(save-buffer)
(flymake-start)
(until "the diagnostic goes" (lambda () (null (flymake-diagnostics))))

(eglot-shutdown (eglot-current-server))
