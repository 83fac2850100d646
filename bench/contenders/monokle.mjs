// @monokle/validation over folders, with what it has of security checks that need no network: its
// plugins pod-security-standards and practices. Usage: node monokle.mjs NODE_MODULES PATH…
import * as fs from 'node:fs';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';

const [modules, ...paths] = process.argv.slice(2);
const load = (file) => import(pathToFileURL(path.join(modules, file)).href);
const {
  AnnotationSuppressor,
  DisabledFixer,
  MonokleValidator,
  RemotePluginLoader,
  ResourceParser,
  SchemaLoader,
} = await load('@monokle/validation/lib/node.js');
const { default: yaml } = await load('yaml/dist/index.js');

const resources = [];
for (const folder of paths) {
  for (const entry of fs.readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile() && /\.ya?ml$/.test(entry.name))
      read(path.join(entry.parentPath, entry.name));
  }
}
const validator = new MonokleValidator({
  loader: new RemotePluginLoader(),
  parser: new ResourceParser(),
  schemaLoader: new SchemaLoader(),
  suppressors: [new AnnotationSuppressor()],
  fixer: new DisabledFixer(),
});
await validator.preload({ plugins: { 'pod-security-standards': true, practices: true } });
const { runs } = await validator.validate({ resources });
console.log(`${resources.length} resources, ${runs[0].results.length} results`);

function read(file) {
  const text = fs.readFileSync(file, 'utf8');
  for (const document of yaml.parseAllDocuments(text, { uniqueKeys: false, strict: false })) {
    const content = document.errors.length === 0 ? document.toJS() : undefined;
    if (content?.apiVersion === undefined || content.kind === undefined) continue;
    const [start, , end] = document.range;
    resources.push({
      id: `${resources.length}`,
      fileId: file,
      filePath: file,
      fileOffset: start,
      name: content.metadata?.name ?? 'unnamed',
      apiVersion: content.apiVersion,
      kind: content.kind,
      namespace: content.metadata?.namespace,
      content,
      text: text.slice(start, end),
    });
  }
}
