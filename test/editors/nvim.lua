-- Neovim with Cofferdam as its language server: sees the finding, takes the fix, saves.
-- Run by scripts/test-editors.mjs, with the manifest as the open file.
local function main()
  local buffer = 0
  vim.bo.filetype = 'yaml'
  local id = assert(vim.lsp.start_client({
    name = 'cofferdam',
    cmd = { os.getenv('COFFERDAM_NODE'), os.getenv('COFFERDAM_CLI'), 'lsp', '--stdio' },
    root_dir = vim.fn.getcwd(),
    init_options = { profile = 'baseline' },
  }))
  assert(vim.lsp.buf_attach_client(buffer, id))
  local client = vim.lsp.get_client_by_id(id)

  local function diagnostics()
    return vim.diagnostic.get(buffer)
  end
  assert(vim.wait(10000, function() return #diagnostics() > 0 end, 20), 'no diagnostic came')
  local found = diagnostics()
  -- The profile given at the start leaves this one alone.
  assert(#found == 1, 'one diagnostic at baseline, not ' .. #found)
  assert(found[1].code == 'privileged-container', 'an unexpected rule: ' .. tostring(found[1].code))
  local line = vim.api.nvim_buf_get_lines(buffer, found[1].lnum, found[1].lnum + 1, false)[1]
  local marked = line:sub(found[1].col + 1, found[1].end_col)
  assert(marked == 'true', 'the value is marked, not ' .. marked)

  vim.api.nvim_win_set_cursor(0, { found[1].lnum + 1, found[1].col })
  local request = vim.lsp.util.make_range_params()
  request.context = { diagnostics = vim.lsp.diagnostic.get_line_diagnostics(buffer), only = { 'quickfix' } }
  local answers = assert(vim.lsp.buf_request_sync(buffer, 'textDocument/codeAction', request, 10000))
  local action
  for _, candidate in ipairs(answers[id].result or {}) do
    if candidate.title:find('Remove privileged', 1, true) then action = candidate end
  end
  assert(action, 'the fix is not offered')
  if not action.edit then
    action = client.request_sync('codeAction/resolve', action, 10000, buffer).result
  end
  vim.lsp.util.apply_workspace_edit(action.edit, client.offset_encoding)
  assert(vim.wait(10000, function() return #diagnostics() == 0 end, 20), 'the diagnostic stays')
  vim.cmd('silent write')

  vim.lsp.stop_client(id)
  assert(vim.wait(5000, function() return client.is_stopped() end, 20), 'the server does not end')
end

local ok, problem = pcall(main)
if not ok then
  io.stderr:write(tostring(problem) .. '\n')
  vim.cmd('cquit 1')
end
vim.cmd('qall!')
