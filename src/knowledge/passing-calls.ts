import { plainName } from "./plain-names.ts";
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/**
 * What library functions do with a value: which of their operands the result still holds. Everything that is not here and
 * has no body in the repository is taken to return something new.
 */
const byArgument = words(`
  getstring stringify parse parseobject parseobj tobean readtree parsearray tojson tojsonstring fromjson assign encodeuricomponent
  decodeuricomponent encodeuri decodeuri escape unescape string str strval number parseint parsefloat format
  sprintf vsprintf inspect printr varexport jsonencode jsondecode serialize unserialize dumps loads marshal
  marshalindent marshaltostring writevalueasstring readvalue serializeobject deserializeobject deserialize
  valueof tostring repr urlencode urldecode rawurlencode quote unquote quoteplus unquoteplus httpbuildquery buildquery base64encode
  base64decode b64encode b64decode btoa atob encodetostring trim strtolower strtoupper htmlspecialchars
  htmlentities stripslashes addslashes concat extend merge deepmerge clone clonedeep structuredclone deepclone copy deepcopy
  arraymerge arrayvalues arrayfilter implode join resolve all allsettled race from list dict tuple set values entries fromentries
  pick object freeze aslist arrays of ofnullable just toraw unref ref reactive shallowref torefs storetorefs toref readonly
  usestate useref observable sprint sprintln errorf bytes byte buffer encode decode newstring stringbuilder
  stringbuffer text any nexttick jsonify simplexmlloadstring objtoarray arraytoobject xmltoarray parsexml xml2js
  parsestring newreader newdecoder newbuffer newbufferstring readall jsonparse tojsonobject toarray collect
  wraplist fromstring xmltomap xmltojson xmltoobject fromxml parsestringpromise formatmessage querystringify urlsearchparams formdata error map unmarshal iconv utf8encode stringtojson print sorted
  reversed firstvaluefrom lastvaluefrom filter success ok successdata buildsuccess okresult json
  fromobject tocompletablefuture createtask ensurefuture waitfor gather shield rununtilcomplete lines
  formatted append appendformat appendline whenall whenany waitall wpremoteretrievebody asdict vars modeltodict enumerate zip convert copyproperties copybean beantomap beantobean
  toxml toxmlstring objecttoxml maptoxml beantoxml
`);
const byReceiver = words(`
  tostring trim trimstart trimend strip lstrip rstrip tolowercase touppercase lower upper tolower toupper concat
  join split replace replaceall padstart padend slice splice filter sort reverse flat flatmap map find findlast
  at pop shift first last encode decode format append prepend json text body string bytes tojson toarray all get
  tojsonstring values entries items stream collect collecttolist tolist aslist foreach peek orelse orelsenull
  orelsethrow orelseget unwrap clone copy topromise then catch finally build tobuilder asstring astext getbytes intern
  result get_json getjson readasstringasync readasstring content data with toobject lean exec configureawait
  getawaiter readline readtoend readtoendasync tobytearray getbuffer valueof todict modeldump dict readtostring read readlines iterator next tostringasync array toxml
  only merge add put match matchall substr substring retrieve bodytomono bodytoflux toentity block blockfirst
  getresult val error doonnext doonsuccess getstring getrawtext single firstordefault singleordefault lastordefault elementat tostring tojstring lines
`);

/** The function's result holds its arguments: serialisers, string and collection functions. */
export const passesArguments = (name: string): boolean => byArgument.has(plainName(name));

/** The method's result holds its receiver. */
export const passesReceiver = (name: string): boolean => byReceiver.has(plainName(name));

/** Methods that call a function with the items of their receiver as its first argument. */
export const iterators: ReadonlySet<string> = words(`
  foreach doonnext doonsuccess ifpresentorelse map filter find findindex some every flatmap each sort tomap transform anymatch allmatch peek ifpresent
  select where
`);
/** Of these, the ones whose result is what the function returns. */
export const mappers: ReadonlySet<string> = words(`
  map flatmap select reduce transform then thenapply thencompose continuewith arraymap
`);
