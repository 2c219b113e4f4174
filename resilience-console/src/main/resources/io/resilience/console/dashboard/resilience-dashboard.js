var IT=Object.create;var Gh=Object.defineProperty;var PT=Object.getOwnPropertyDescriptor;var ex=Object.getOwnPropertyNames;var tx=Object.getPrototypeOf,lx=Object.prototype.hasOwnProperty;var qn=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(l){throw t=0,l}};var nx=(e,t,l,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let a of ex(t))!lx.call(e,a)&&a!==l&&Gh(e,a,{get:()=>t[a],enumerable:!(n=PT(t,a))||n.enumerable});return e};var R=(e,t,l)=>(l=e!=null?IT(tx(e)):{},nx(t||!e||!e.__esModule?Gh(l,"default",{value:e,enumerable:!0}):l,e));var ev=qn($=>{"use strict";var dd=Symbol.for("react.transitional.element"),ax=Symbol.for("react.portal"),ix=Symbol.for("react.fragment"),ux=Symbol.for("react.strict_mode"),ox=Symbol.for("react.profiler"),rx=Symbol.for("react.consumer"),cx=Symbol.for("react.context"),sx=Symbol.for("react.forward_ref"),fx=Symbol.for("react.suspense"),mx=Symbol.for("react.memo"),Zh=Symbol.for("react.lazy"),dx=Symbol.for("react.activity"),px=Symbol.for("react.view_transition"),qh=Symbol.iterator;function gx(e){return e===null||typeof e!="object"?null:(e=qh&&e[qh]||e["@@iterator"],typeof e=="function"?e:null)}var Kh={isMounted:function(){return!1},enqueueForceUpdate:function(){},enqueueReplaceState:function(){},enqueueSetState:function(){}},Jh=Object.assign,Fh={};function Qu(e,t,l){this.props=e,this.context=t,this.refs=Fh,this.updater=l||Kh}Qu.prototype.isReactComponent={};Qu.prototype.setState=function(e,t){if(typeof e!="object"&&typeof e!="function"&&e!=null)throw Error("takes an object of state variables to update or a function which returns an object of state variables.");this.updater.enqueueSetState(this,e,t,"setState")};Qu.prototype.forceUpdate=function(e){this.updater.enqueueForceUpdate(this,e,"forceUpdate")};function $h(){}$h.prototype=Qu.prototype;function pd(e,t,l){this.props=e,this.context=t,this.refs=Fh,this.updater=l||Kh}var gd=pd.prototype=new $h;gd.constructor=pd;Jh(gd,Qu.prototype);gd.isPureReactComponent=!0;var jh=Array.isArray;function md(){}var Xe={H:null,A:null,T:null,S:null},Wh=Object.prototype.hasOwnProperty;function hd(e,t,l){var n=l.ref;return{$$typeof:dd,type:e,key:t,ref:n!==void 0?n:null,props:l}}function hx(e,t){return hd(e.type,t,e.props)}function vd(e){return typeof e=="object"&&e!==null&&e.$$typeof===dd}function vx(e){var t={"=":"=0",":":"=2"};return"$"+e.replace(/[=:]/g,function(l){return t[l]})}var Qh=/\/+/g;function fd(e,t){return typeof e=="object"&&e!==null&&e.key!=null?vx(""+e.key):t.toString(36)}function yx(e){switch(e.status){case"fulfilled":return e.value;case"rejected":throw e.reason;default:switch(typeof e.status=="string"?e.then(md,md):(e.status="pending",e.then(function(t){e.status==="pending"&&(e.status="fulfilled",e.value=t)},function(t){e.status==="pending"&&(e.status="rejected",e.reason=t)})),e.status){case"fulfilled":return e.value;case"rejected":throw e.reason}}throw e}function ju(e,t,l,n,a){var i=typeof e;(i==="undefined"||i==="boolean")&&(e=null);var u=!1;if(e===null)u=!0;else switch(i){case"bigint":case"string":case"number":u=!0;break;case"object":switch(e.$$typeof){case dd:case ax:u=!0;break;case Zh:return u=e._init,ju(u(e._payload),t,l,n,a)}}if(u)return a=a(e),u=n===""?"."+fd(e,0):n,jh(a)?(l="",u!=null&&(l=u.replace(Qh,"$&/")+"/"),ju(a,t,l,"",function(s){return s})):a!=null&&(vd(a)&&(a=hx(a,l+(a.key==null||e&&e.key===a.key?"":(""+a.key).replace(Qh,"$&/")+"/")+u)),t.push(a)),1;u=0;var o=n===""?".":n+":";if(jh(e))for(var r=0;r<e.length;r++)n=e[r],i=o+fd(n,r),u+=ju(n,t,l,i,a);else if(r=gx(e),typeof r=="function")for(e=r.call(e),r=0;!(n=e.next()).done;)n=n.value,i=o+fd(n,r++),u+=ju(n,t,l,i,a);else if(i==="object"){if(typeof e.then=="function")return ju(yx(e),t,l,n,a);throw t=String(e),Error("Objects are not valid as a React child (found: "+(t==="[object Object]"?"object with keys {"+Object.keys(e).join(", ")+"}":t)+"). If you meant to render a collection of children, use an array instead.")}return u}function ns(e,t,l){if(e==null)return e;var n=[],a=0;return ju(e,n,"","",function(i){return t.call(l,i,a++)}),n}function bx(e){if(e._status===-1){var t=e._result,l=t();l.then(function(n){(e._status===0||e._status===-1)&&(e._status=1,e._result=n,l.status===void 0&&(l.status="fulfilled",l.value=n))},function(n){(e._status===0||e._status===-1)&&(e._status=2,e._result=n,l.status===void 0&&(l.status="rejected",l.reason=n))}),e._status===-1&&(e._status=0,e._result=l)}if(e._status===1)return e._result.default;throw e._result}var Xh=typeof reportError=="function"?reportError:function(e){if(typeof window=="object"&&typeof window.ErrorEvent=="function"){var t=new window.ErrorEvent("error",{bubbles:!0,cancelable:!0,message:typeof e=="object"&&e!==null&&typeof e.message=="string"?String(e.message):String(e),error:e});if(!window.dispatchEvent(t))return}else if(typeof process=="object"&&typeof process.emit=="function"){process.emit("uncaughtException",e);return}console.error(e)};function Ih(e){var t=Xe.T,l={};l.types=t!==null?t.types:null,Xe.T=l;try{var n=e(),a=Xe.S;a!==null&&a(l,n),typeof n=="object"&&n!==null&&typeof n.then=="function"&&n.then(md,Xh)}catch(i){Xh(i)}finally{t!==null&&l.types!==null&&(t.types=l.types),Xe.T=t}}function Ph(e){var t=Xe.T;if(t!==null){var l=t.types;l===null?t.types=[e]:l.indexOf(e)===-1&&l.push(e)}else Ih(Ph.bind(null,e))}var Sx={map:ns,forEach:function(e,t,l){ns(e,function(){t.apply(this,arguments)},l)},count:function(e){var t=0;return ns(e,function(){t++}),t},toArray:function(e){return ns(e,function(t){return t})||[]},only:function(e){if(!vd(e))throw Error("React.Children.only expected to receive a single React element child.");return e}};$.Activity=dx;$.Children=Sx;$.Component=Qu;$.Fragment=ix;$.Profiler=ox;$.PureComponent=pd;$.StrictMode=ux;$.Suspense=fx;$.ViewTransition=px;$.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE=Xe;$.__COMPILER_RUNTIME={__proto__:null,c:function(e){return Xe.H.useMemoCache(e)}};$.addTransitionType=Ph;$.cache=function(e){return function(){return e.apply(null,arguments)}};$.cacheSignal=function(){return null};$.cloneElement=function(e,t,l){if(e==null)throw Error("The argument must be a React element, but you passed "+e+".");var n=Jh({},e.props),a=e.key;if(t!=null)for(i in t.key!==void 0&&(a=""+t.key),t)!Wh.call(t,i)||i==="key"||i==="__self"||i==="__source"||i==="ref"&&t.ref===void 0||(n[i]=t[i]);var i=arguments.length-2;if(i===1)n.children=l;else if(1<i){for(var u=Array(i),o=0;o<i;o++)u[o]=arguments[o+2];n.children=u}return hd(e.type,a,n)};$.createContext=function(e){return e={$$typeof:cx,_currentValue:e,_currentValue2:e,_threadCount:0,Provider:null,Consumer:null},e.Provider=e,e.Consumer={$$typeof:rx,_context:e},e};$.createElement=function(e,t,l){var n,a={},i=null;if(t!=null)for(n in t.key!==void 0&&(i=""+t.key),t)Wh.call(t,n)&&n!=="key"&&n!=="__self"&&n!=="__source"&&(a[n]=t[n]);var u=arguments.length-2;if(u===1)a.children=l;else if(1<u){for(var o=Array(u),r=0;r<u;r++)o[r]=arguments[r+2];a.children=o}if(e&&e.defaultProps)for(n in u=e.defaultProps,u)a[n]===void 0&&(a[n]=u[n]);return hd(e,i,a)};$.createRef=function(){return{current:null}};$.forwardRef=function(e){return{$$typeof:sx,render:e}};$.isValidElement=vd;$.lazy=function(e){return{$$typeof:Zh,_payload:{_status:-1,_result:e},_init:bx}};$.memo=function(e,t){return{$$typeof:mx,type:e,compare:t===void 0?null:t}};$.startTransition=Ih;$.unstable_useCacheRefresh=function(){return Xe.H.useCacheRefresh()};$.use=function(e){return Xe.H.use(e)};$.useActionState=function(e,t,l){return Xe.H.useActionState(e,t,l)};$.useCallback=function(e,t){return Xe.H.useCallback(e,t)};$.useContext=function(e){return Xe.H.useContext(e)};$.useDebugValue=function(){};$.useDeferredValue=function(e,t){return Xe.H.useDeferredValue(e,t)};$.useEffect=function(e,t){return Xe.H.useEffect(e,t)};$.useEffectEvent=function(e){return Xe.H.useEffectEvent(e)};$.useId=function(){return Xe.H.useId()};$.useImperativeHandle=function(e,t,l){return Xe.H.useImperativeHandle(e,t,l)};$.useInsertionEffect=function(e,t){return Xe.H.useInsertionEffect(e,t)};$.useLayoutEffect=function(e,t){return Xe.H.useLayoutEffect(e,t)};$.useMemo=function(e,t){return Xe.H.useMemo(e,t)};$.useOptimistic=function(e,t){return Xe.H.useOptimistic(e,t)};$.useReducer=function(e,t,l){return Xe.H.useReducer(e,t,l)};$.useRef=function(e){return Xe.H.useRef(e)};$.useState=function(e){return Xe.H.useState(e)};$.useSyncExternalStore=function(e,t,l){return Xe.H.useSyncExternalStore(e,t,l)};$.useTransition=function(){return Xe.H.useTransition()};$.version="19.3.0"});var se=qn((oO,tv)=>{"use strict";tv.exports=ev()});var fv=qn(lt=>{"use strict";function Ed(e,t){var l=e.length;e.push(t);e:for(;0<l;){var n=l-1>>>1,a=e[n];if(0<as(a,t))e[n]=t,e[l]=a,l=n;else break e}}function jn(e){return e.length===0?null:e[0]}function us(e){if(e.length===0)return null;var t=e[0],l=e.pop();if(l!==t){e[0]=l;e:for(var n=0,a=e.length,i=a>>>1;n<i;){var u=2*(n+1)-1,o=e[u],r=u+1,s=e[r];if(0>as(o,l))r<a&&0>as(s,o)?(e[n]=s,e[r]=l,n=r):(e[n]=o,e[u]=l,n=u);else if(r<a&&0>as(s,l))e[n]=s,e[r]=l,n=r;else break e}}return t}function as(e,t){var l=e.sortIndex-t.sortIndex;return l!==0?l:e.id-t.id}lt.unstable_now=void 0;typeof performance=="object"&&typeof performance.now=="function"?(lv=performance,lt.unstable_now=function(){return lv.now()}):(yd=Date,nv=yd.now(),lt.unstable_now=function(){return yd.now()-nv});var lv,yd,nv,ha=[],li=[],Ex=1,rn=null,sl=3,wd=!1,_r=!1,Or=!1,Td=!1,uv=typeof setTimeout=="function"?setTimeout:null,ov=typeof clearTimeout=="function"?clearTimeout:null,av=typeof setImmediate<"u"?setImmediate:null;function is(e){for(var t=jn(li);t!==null;){if(t.callback===null)us(li);else if(t.startTime<=e)us(li),t.sortIndex=t.expirationTime,Ed(ha,t);else break;t=jn(li)}}function xd(e){if(Or=!1,is(e),!_r)if(jn(ha)!==null)_r=!0,Zu||(Zu=!0,Xu());else{var t=jn(li);t!==null&&Nd(xd,t.startTime-e)}}var Zu=!1,Mr=-1,rv=5,cv=-1;function sv(){return Td?!0:!(lt.unstable_now()-cv<rv)}function bd(){if(Td=!1,Zu){var e=lt.unstable_now();cv=e;var t=!0;try{e:{_r=!1,Or&&(Or=!1,ov(Mr),Mr=-1),wd=!0;var l=sl;try{t:{for(is(e),rn=jn(ha);rn!==null&&!(rn.expirationTime>e&&sv());){var n=rn.callback;if(typeof n=="function"){rn.callback=null,sl=rn.priorityLevel;var a=n(rn.expirationTime<=e);if(e=lt.unstable_now(),typeof a=="function"){rn.callback=a,is(e),t=!0;break t}rn===jn(ha)&&us(ha),is(e)}else us(ha);rn=jn(ha)}if(rn!==null)t=!0;else{var i=jn(li);i!==null&&Nd(xd,i.startTime-e),t=!1}}break e}finally{rn=null,sl=l,wd=!1}t=void 0}}finally{t?Xu():Zu=!1}}}var Xu;typeof av=="function"?Xu=function(){av(bd)}:typeof MessageChannel<"u"?(Sd=new MessageChannel,iv=Sd.port2,Sd.port1.onmessage=bd,Xu=function(){iv.postMessage(null)}):Xu=function(){uv(bd,0)};var Sd,iv;function Nd(e,t){Mr=uv(function(){e(lt.unstable_now())},t)}lt.unstable_IdlePriority=5;lt.unstable_ImmediatePriority=1;lt.unstable_LowPriority=4;lt.unstable_NormalPriority=3;lt.unstable_Profiling=null;lt.unstable_UserBlockingPriority=2;lt.unstable_cancelCallback=function(e){e.callback=null};lt.unstable_forceFrameRate=function(e){0>e||125<e?console.error("forceFrameRate takes a positive int between 0 and 125, forcing frame rates higher than 125 fps is not supported"):rv=0<e?Math.floor(1e3/e):5};lt.unstable_getCurrentPriorityLevel=function(){return sl};lt.unstable_next=function(e){switch(sl){case 1:case 2:case 3:var t=3;break;default:t=sl}var l=sl;sl=t;try{return e()}finally{sl=l}};lt.unstable_requestPaint=function(){Td=!0};lt.unstable_runWithPriority=function(e,t){switch(e){case 1:case 2:case 3:case 4:case 5:break;default:e=3}var l=sl;sl=e;try{return t()}finally{sl=l}};lt.unstable_scheduleCallback=function(e,t,l){var n=lt.unstable_now();switch(typeof l=="object"&&l!==null?(l=l.delay,l=typeof l=="number"&&0<l?n+l:n):l=n,e){case 1:var a=-1;break;case 2:a=250;break;case 5:a=1073741823;break;case 4:a=1e4;break;default:a=5e3}return a=l+a,e={id:Ex++,callback:t,priorityLevel:e,startTime:l,expirationTime:a,sortIndex:-1},l>n?(e.sortIndex=l,Ed(li,e),jn(ha)===null&&e===jn(li)&&(Or?(ov(Mr),Mr=-1):Or=!0,Nd(xd,l-n))):(e.sortIndex=a,Ed(ha,e),_r||wd||(_r=!0,Zu||(Zu=!0,Xu()))),e};lt.unstable_shouldYield=sv;lt.unstable_wrapCallback=function(e){var t=sl;return function(){var l=sl;sl=t;try{return e.apply(this,arguments)}finally{sl=l}}}});var dv=qn((cO,mv)=>{"use strict";mv.exports=fv()});var hv=qn(fl=>{"use strict";var wx=se();function gv(e){var t="https://react.dev/errors/"+e;if(1<arguments.length){t+="?args[]="+encodeURIComponent(arguments[1]);for(var l=2;l<arguments.length;l++)t+="&args[]="+encodeURIComponent(arguments[l])}return"Minified React error #"+e+"; visit "+t+" for the full message or use the non-minified dev environment for full errors and additional helpful warnings."}function ni(){}var hl={d:{f:ni,r:function(){throw Error(gv(522))},D:ni,C:ni,L:ni,m:ni,X:ni,S:ni,M:ni},p:0,findDOMNode:null},Tx=Symbol.for("react.portal"),xx=Symbol.for("react.recoverable"),pv=Symbol.for("react.optimistic_key");function Nx(e,t,l){var n=3<arguments.length&&arguments[3]!==void 0?arguments[3]:null;return{$$typeof:Tx,key:n==null?null:n===pv?pv:""+n,children:e,containerInfo:t,implementation:l}}var zr=wx.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE;function os(e,t){if(e==="font")return"";if(typeof t=="string")return t==="use-credentials"?t:""}fl.__DOM_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE=hl;fl.browser=function(e){return{$$typeof:xx,_reason:e}};fl.createPortal=function(e,t){var l=2<arguments.length&&arguments[2]!==void 0?arguments[2]:null;if(!t||t.nodeType!==1&&t.nodeType!==9&&t.nodeType!==11)throw Error(gv(299));return Nx(e,t,null,l)};fl.flushSync=function(e){var t=zr.T,l=hl.p;try{if(zr.T=null,hl.p=2,e)return e()}finally{zr.T=t,hl.p=l,hl.d.f()}};fl.preconnect=function(e,t){typeof e=="string"&&(t?(t=t.crossOrigin,t=typeof t=="string"?t==="use-credentials"?t:"":void 0):t=null,hl.d.C(e,t))};fl.prefetchDNS=function(e){typeof e=="string"&&hl.d.D(e)};fl.preinit=function(e,t){if(typeof e=="string"&&t&&typeof t.as=="string"){var l=t.as,n=os(l,t.crossOrigin),a=typeof t.integrity=="string"?t.integrity:void 0,i=typeof t.fetchPriority=="string"?t.fetchPriority:void 0;l==="style"?hl.d.S(e,typeof t.precedence=="string"?t.precedence:void 0,{crossOrigin:n,integrity:a,fetchPriority:i}):l==="script"&&hl.d.X(e,{crossOrigin:n,integrity:a,fetchPriority:i,nonce:typeof t.nonce=="string"?t.nonce:void 0})}};fl.preinitModule=function(e,t){if(typeof e=="string")if(typeof t=="object"&&t!==null){if(t.as==null||t.as==="script"){var l=os(t.as,t.crossOrigin);hl.d.M(e,{crossOrigin:l,integrity:typeof t.integrity=="string"?t.integrity:void 0,nonce:typeof t.nonce=="string"?t.nonce:void 0,fetchPriority:typeof t.fetchPriority=="string"?t.fetchPriority:void 0})}}else t==null&&hl.d.M(e)};fl.preload=function(e,t){if(typeof e=="string"&&typeof t=="object"&&t!==null&&typeof t.as=="string"){var l=t.as,n=os(l,t.crossOrigin);hl.d.L(e,l,{crossOrigin:n,integrity:typeof t.integrity=="string"?t.integrity:void 0,nonce:typeof t.nonce=="string"?t.nonce:void 0,type:typeof t.type=="string"?t.type:void 0,fetchPriority:typeof t.fetchPriority=="string"?t.fetchPriority:void 0,referrerPolicy:typeof t.referrerPolicy=="string"?t.referrerPolicy:void 0,imageSrcSet:typeof t.imageSrcSet=="string"?t.imageSrcSet:void 0,imageSizes:typeof t.imageSizes=="string"?t.imageSizes:void 0,media:typeof t.media=="string"?t.media:void 0})}};fl.preloadModule=function(e,t){if(typeof e=="string")if(t){var l=os(t.as,t.crossOrigin);hl.d.m(e,{as:typeof t.as=="string"&&t.as!=="script"?t.as:void 0,crossOrigin:l,integrity:typeof t.integrity=="string"?t.integrity:void 0,nonce:typeof t.nonce=="string"?t.nonce:void 0,fetchPriority:typeof t.fetchPriority=="string"?t.fetchPriority:void 0})}else hl.d.m(e)};fl.requestFormReset=function(e){hl.d.r(e)};fl.unstable_batchedUpdates=function(e,t){return e(t)};fl.useFormState=function(e,t,l){return zr.H.useFormState(e,t,l)};fl.useFormStatus=function(){return zr.H.useHostTransitionStatus()};fl.version="19.3.0"});var bv=qn((fO,yv)=>{"use strict";function vv(){if(!(typeof __REACT_DEVTOOLS_GLOBAL_HOOK__>"u"||typeof __REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE!="function"))try{__REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE(vv)}catch(e){console.error(e)}}vv(),yv.exports=hv()});var iE=qn(jf=>{"use strict";var Lt=dv(),ay=se(),Rx=bv();function O(e){var t="https://react.dev/errors/"+e;if(1<arguments.length){t+="?args[]="+encodeURIComponent(arguments[1]);for(var l=2;l<arguments.length;l++)t+="&args[]="+encodeURIComponent(arguments[l])}return"Minified React error #"+e+"; visit "+t+" for the full message or use the non-minified dev environment for full errors and additional helpful warnings."}function iy(e){return!(!e||e.nodeType!==1&&e.nodeType!==9&&e.nodeType!==11)}function yc(e){for(var t=e,l=t;l&&!l.alternate;)t=l,(t.flags&4098)!==0&&(e=t.return),l=t.return;for(;t.return;)t=t.return;return t.tag===3?e:null}function uy(e){if(e.tag===13){var t=e.memoizedState;if(t===null&&(e=e.alternate,e!==null&&(t=e.memoizedState)),t!==null)return t.dehydrated}return null}function oy(e){if(e.tag===31){var t=e.memoizedState;if(t===null&&(e=e.alternate,e!==null&&(t=e.memoizedState)),t!==null)return t.dehydrated}return null}function Sv(e){if(yc(e)!==e)throw Error(O(188))}function Ax(e){var t=e.alternate;if(!t){if(t=yc(e),t===null)throw Error(O(188));return t!==e?null:e}for(var l=e,n=t;;){var a=l.return;if(a===null)break;var i=a.alternate;if(i===null){if(n=a.return,n!==null){l=n;continue}break}if(a.child===i.child){for(i=a.child;i;){if(i===l)return Sv(a),e;if(i===n)return Sv(a),t;i=i.sibling}throw Error(O(188))}if(l.return!==n.return)l=a,n=i;else{for(var u=!1,o=a.child;o;){if(o===l){u=!0,l=a,n=i;break}if(o===n){u=!0,n=a,l=i;break}o=o.sibling}if(!u){for(o=i.child;o;){if(o===l){u=!0,l=i,n=a;break}if(o===n){u=!0,n=i,l=a;break}o=o.sibling}if(!u)throw Error(O(189))}}if(l.alternate!==n)throw Error(O(190))}if(l.tag!==3)throw Error(O(188));return l.stateNode.current===l?e:t}function ry(e){var t=e.tag;if(t===5||t===26||t===27||t===6)return e;for(e=e.child;e!==null;){if(t=ry(e),t!==null)return t;e=e.sibling}return null}function Cl(e,t,l,n,a,i){for(;e!==null;){if((e.tag===5||e.tag===27||e.tag===6)&&l(e,n,a,i)||(e.tag!==22||e.memoizedState===null)&&(t||e.tag!==5&&e.tag!==27)&&Cl(e.child,t,l,n,a,i))return!0;e=e.sibling}return!1}function su(e){for(e=e.return;e!==null;){if(e.tag===3||e.tag===5||e.tag===27)return e;e=e.return}return null}function Ev(e){var t=!1;for(e=e.return;e!==null&&(e.tag===4&&(t=!0),!(e.tag===3||e.tag===5||e.tag===27));)e=e.return;return t}function cy(e){var t=[null,null],l=su(e);return l===null||sy(t,e,l.child,{foundSelf:!1}),t}function sy(e,t,l,n){for(;l!==null;){if(l===t)n.foundSelf=!0;else if(l.tag===5||l.tag===27||l.tag===6){if(n.foundSelf)return e[1]=l,!0;e[0]=l}else if((l.tag!==22||l.memoizedState===null)&&sy(e,t,l.child,n))return!0;l=l.sibling}return!1}function Ct(e){switch(e.tag){case 5:case 27:case 6:return e.stateNode;case 3:return e.stateNode.containerInfo;default:throw Error(O(559))}}var Pu=null,np=null;function _x(e,t,l){return e===l?!0:e===t?(Pu=e,!0):!1}function Ox(e,t,l){return e===l?(np=e,!1):e===t?(np!==null&&(Pu=e),!0):!1}function wv(e){if(e===null)return null;do e=e===null?null:e.return;while(e&&e.tag!==5&&e.tag!==27&&e.tag!==3);return e||null}function ap(e,t,l){for(var n=0,a=e;a;a=l(a))n++;a=0;for(var i=t;i;i=l(i))a++;for(;0<n-a;)e=l(e),n--;for(;0<a-n;)t=l(t),a--;for(;n--;){if(e===t||t!==null&&e===t.alternate)return e;e=l(e),t=l(t)}return null}var je=Object.assign,Mx=Symbol.for("react.element"),rs=Symbol.for("react.transitional.element"),Br=Symbol.for("react.portal"),eo=Symbol.for("react.fragment"),fy=Symbol.for("react.strict_mode"),ip=Symbol.for("react.profiler"),my=Symbol.for("react.consumer"),Fn=Symbol.for("react.context"),p0=Symbol.for("react.forward_ref"),up=Symbol.for("react.suspense"),op=Symbol.for("react.suspense_list"),g0=Symbol.for("react.memo"),oi=Symbol.for("react.lazy"),rp=Symbol.for("react.activity"),zx=Symbol.for("react.legacy_hidden"),Dx=Symbol.for("react.memo_cache_sentinel"),cp=Symbol.for("react.view_transition"),Cx=Symbol.for("react.recoverable"),Tv=Symbol.iterator;function Dr(e){return e===null||typeof e!="object"?null:(e=Tv&&e[Tv]||e["@@iterator"],typeof e=="function"?e:null)}var Lx=Symbol.for("react.client.reference");function sp(e){if(e==null)return null;if(typeof e=="function")return e.$$typeof===Lx?null:e.displayName||e.name||null;if(typeof e=="string")return e;switch(e){case eo:return"Fragment";case ip:return"Profiler";case fy:return"StrictMode";case up:return"Suspense";case op:return"SuspenseList";case rp:return"Activity";case cp:return"ViewTransition"}if(typeof e=="object")switch(e.$$typeof){case Br:return"Portal";case Fn:return e.displayName||"Context";case my:return(e._context.displayName||"Context")+".Consumer";case p0:var t=e.render;return e=e.displayName,e||(e=t.displayName||t.name||"",e=e!==""?"ForwardRef("+e+")":"ForwardRef"),e;case g0:return t=e.displayName||null,t!==null?t:sp(e.type)||"Memo";case oi:t=e._payload,e=e._init;try{return sp(e(t))}catch{}}return null}var Yr=Array.isArray,J=ay.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE,_e=Rx.__DOM_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE,Wi={pending:!1,data:null,method:null,action:null},fp=[],to=-1;function la(e){return{current:e}}function tl(e){0>to||(e.current=fp[to],fp[to]=null,to--)}function Je(e,t){to++,fp[to]=e.current,e.current=t}var Pn=la(null),lc=la(null),hi=la(null),Js=la(null);function Fs(e,t){switch(Je(hi,t),Je(lc,e),Je(Pn,null),t.nodeType){case 9:case 11:e=(e=t.documentElement)&&(e=e.namespaceURI)?k1(e):0;break;default:if(e=t.tagName,t=t.namespaceURI)t=k1(t),e=LS(t,e);else switch(e){case"svg":e=1;break;case"math":e=2;break;default:e=0}}tl(Pn),Je(Pn,e)}function wo(){tl(Pn),tl(lc),tl(hi)}function mp(e){var t=e.memoizedState;t!==null&&(Do._currentValue=t.memoizedState,Je(Js,e)),t=Pn.current;var l=LS(t,e.type);t!==l&&(Je(lc,e),Je(Pn,l))}function $s(e){lc.current===e&&(tl(Pn),tl(lc)),Js.current===e&&(tl(Js),Do._currentValue=Wi)}var Rd,xv;function ii(e){if(Rd===void 0)try{throw Error()}catch(l){var t=l.stack.trim().match(/\n( *(at )?)/);Rd=t&&t[1]||"",xv=-1<l.stack.indexOf(`
    at`)?" (<anonymous>)":-1<l.stack.indexOf("@")?"@unknown:0:0":""}return`
`+Rd+e+xv}var Ad=!1;function _d(e,t){if(!e||Ad)return"";Ad=!0;var l=Error.prepareStackTrace;Error.prepareStackTrace=void 0;try{var n={DetermineComponentFrameRoot:function(){try{if(t){var p=function(){throw Error()};if(Object.defineProperty(p.prototype,"props",{set:function(){throw Error()}}),typeof Reflect=="object"&&Reflect.construct){try{Reflect.construct(p,[])}catch(T){var f=T}Reflect.construct(e,[],p)}else{try{p.call()}catch(T){f=T}p=!1;try{var g=Object.getOwnPropertyDescriptor(e.prototype,"props");Object.defineProperty(e.prototype,"props",{configurable:!0,set:function(){throw Error()}}),p=!0,new e}finally{p&&(g!==void 0?Object.defineProperty(e.prototype,"props",g):delete e.prototype.props)}}}else{try{throw Error()}catch(T){f=T}(p=e())&&typeof p.catch=="function"&&p.catch(function(){})}}catch(T){if(T&&f&&typeof T.stack=="string")return[T.stack,f.stack]}return[null,null]}};n.DetermineComponentFrameRoot.displayName="DetermineComponentFrameRoot";var a=Object.getOwnPropertyDescriptor(n.DetermineComponentFrameRoot,"name");a&&a.configurable&&Object.defineProperty(n.DetermineComponentFrameRoot,"name",{value:"DetermineComponentFrameRoot"});var i=n.DetermineComponentFrameRoot(),u=i[0],o=i[1];if(u&&o){var r=u.split(`
`),s=o.split(`
`);for(a=n=0;n<r.length&&!r[n].includes("DetermineComponentFrameRoot");)n++;for(;a<s.length&&!s[a].includes("DetermineComponentFrameRoot");)a++;if(n===r.length||a===s.length)for(n=r.length-1,a=s.length-1;1<=n&&0<=a&&r[n]!==s[a];)a--;for(;1<=n&&0<=a;n--,a--)if(r[n]!==s[a]){if(n!==1||a!==1)do if(n--,a--,0>a||r[n]!==s[a]){var d=`
`+r[n].replace(" at new "," at ");return e.displayName&&d.includes("<anonymous>")&&(d=d.replace("<anonymous>",e.displayName)),d}while(1<=n&&0<=a);break}}}finally{Ad=!1,Error.prepareStackTrace=l}return(l=e?e.displayName||e.name:"")?ii(l):""}function Hx(e,t){switch(e.tag){case 26:case 27:case 5:return ii(e.type);case 16:return ii("Lazy");case 13:return e.child!==t&&t!==null?ii("Suspense Fallback"):ii("Suspense");case 19:return ii("SuspenseList");case 0:case 15:return _d(e.type,!1);case 11:return _d(e.type.render,!1);case 1:return _d(e.type,!0);case 31:return ii("Activity");case 30:return ii("ViewTransition");default:return""}}function Nv(e){try{var t="",l=null;do t+=Hx(e,l),l=e,e=e.return;while(e);return t}catch(n){return`
Error generating stack: `+n.message+`
`+n.stack}}var dp=Object.prototype.hasOwnProperty,h0=Lt.unstable_scheduleCallback,Od=Lt.unstable_cancelCallback,Ux=Lt.unstable_shouldYield,kx=Lt.unstable_requestPaint,Ql=Lt.unstable_now,Bx=Lt.unstable_getCurrentPriorityLevel,dy=Lt.unstable_ImmediatePriority,py=Lt.unstable_UserBlockingPriority,Ws=Lt.unstable_NormalPriority,Yx=Lt.unstable_LowPriority,gy=Lt.unstable_IdlePriority,Vx=Lt.log,Gx=Lt.unstable_setDisableYieldValue,bc=null,Xl=null;function si(e){if(typeof Vx=="function"&&Gx(e),Xl&&typeof Xl.setStrictMode=="function")try{Xl.setStrictMode(bc,e)}catch{}}var Zl=Math.clz32?Math.clz32:Qx,qx=Math.log,jx=Math.LN2;function Qx(e){return e>>>=0,e===0?32:31-(qx(e)/jx|0)|0}var cs=256,ss=262144,fs=4194304;function Zi(e){var t=e&42;if(t!==0)return t;switch(e&-e){case 1:return 1;case 2:return 2;case 4:return 4;case 8:return 8;case 16:return 16;case 32:return 32;case 64:return 64;case 128:return 128;case 256:case 512:case 1024:case 2048:case 4096:case 8192:case 16384:case 32768:case 65536:case 131072:return e&-e;case 262144:case 524288:case 1048576:case 2097152:return e&3932160;case 4194304:case 8388608:case 16777216:case 33554432:return e&62914560;case 67108864:return 67108864;case 134217728:return 134217728;case 268435456:return 268435456;case 536870912:return 536870912;case 1073741824:return 0;default:return e}}function xf(e,t,l){var n=e.pendingLanes;if(n===0)return 0;var a=0,i=e.suspendedLanes,u=e.pingedLanes;e=e.warmLanes;var o=n&134217727;return o!==0?(n=o&~i,n!==0?a=Zi(n):(u&=o,u!==0?a=Zi(u):l||(l=o&~e,l!==0&&(a=Zi(l))))):(o=n&~i,o!==0?a=Zi(o):u!==0?a=Zi(u):l||(l=n&~e,l!==0&&(a=Zi(l)))),a===0?0:t!==0&&t!==a&&(t&i)===0&&(i=a&-a,l=t&-t,i>=l||i===32&&(l&4194048)!==0)?t:a}function Sc(e,t){return(e.pendingLanes&~(e.suspendedLanes&~e.pingedLanes)&t)===0}function hy(e,t){(t&8)!==0&&(t|=t&32);var l=e.entangledLanes;if(l!==0)for(e=e.entanglements,l&=t;0<l;){var n=31-Zl(l),a=1<<n;t|=e[n],l&=~a}return t}function Xx(e,t){switch(e){case 1:case 2:case 4:case 8:case 64:return t+250;case 16:case 32:case 128:case 256:case 512:case 1024:case 2048:case 4096:case 8192:case 16384:case 32768:case 65536:case 131072:case 262144:case 524288:case 1048576:case 2097152:return t+5e3;case 4194304:case 8388608:case 16777216:case 33554432:return-1;case 67108864:case 134217728:case 268435456:case 536870912:case 1073741824:return-1;default:return-1}}function vy(){var e=fs;return fs<<=1,(fs&62914560)===0&&(fs=4194304),e}function Md(e){for(var t=[],l=0;31>l;l++)t.push(e);return t}function Ec(e,t){e.pendingLanes|=t,t!==268435456&&(e.suspendedLanes=0,e.pingedLanes=0,e.warmLanes=0)}function Zx(e,t,l,n,a,i){var u=e.pendingLanes;e.pendingLanes=l,e.suspendedLanes=0,e.pingedLanes=0,e.warmLanes=0,e.expiredLanes&=l,e.entangledLanes&=l,e.errorRecoveryDisabledLanes&=l,e.shellSuspendCounter=0;var o=e.entanglements,r=e.expirationTimes,s=e.hiddenUpdates;for(l=u&~l;0<l;){var d=31-Zl(l),p=1<<d;o[d]=0,r[d]=-1;var f=s[d];if(f!==null)for(s[d]=null,d=0;d<f.length;d++){var g=f[d];g!==null&&(g.lane&=-536870913)}l&=~p}n!==0&&yy(e,n,0),i!==0&&a===0&&e.tag!==0&&(e.suspendedLanes|=i&~(u&~t))}function yy(e,t,l){e.pendingLanes|=t,e.suspendedLanes&=~t;var n=31-Zl(t);e.entangledLanes|=t,e.entanglements[n]=e.entanglements[n]|1073741824|l&261930}function by(e,t){var l=e.entangledLanes|=t;for(e=e.entanglements;l;){var n=31-Zl(l),a=1<<n;a&t|e[n]&t&&(e[n]|=t),l&=~a}}function Sy(e,t){var l=t&-t;return l=(l&42)!==0?1:v0(l),(l&(e.suspendedLanes|t))!==0?0:l}function v0(e){switch(e){case 2:e=1;break;case 8:e=4;break;case 32:e=16;break;case 256:case 512:case 1024:case 2048:case 4096:case 8192:case 16384:case 32768:case 65536:case 131072:case 262144:case 524288:case 1048576:case 2097152:case 4194304:case 8388608:case 16777216:case 33554432:e=128;break;case 268435456:e=134217728;break;default:e=0}return e}function y0(e){return e&=-e,2<e?8<e?(e&134217727)!==0?32:268435456:8:2}function Ey(){var e=_e.p;return e!==0?e:(e=window.event,e===void 0?32:lE(e.type))}function Rv(e,t){var l=_e.p;try{return _e.p=e,t()}finally{_e.p=l}}var Oa=Math.random().toString(36).slice(2),Pt="__reactFiber$"+Oa,Ll="__reactProps$"+Oa,Ho="__reactContainer$"+Oa,Av="__reactEvents$"+Oa,Kx="__reactListeners$"+Oa,Jx="__reactHandles$"+Oa,_v="__reactResources$"+Oa,wc="__reactMarker$"+Oa,Is="__reactLoad$"+Oa;function Nf(e){delete e[Pt],delete e[Ll],delete e[Kx],delete e[Jx]}function Fi(e){var t;if(t=e[Pt])return t;for(var l=e.parentNode;l;){if(t=l[Ho]||l[Pt]){if(l=t.alternate,t.child!==null||l!==null&&l.child!==null)for(e=X1(e);e!==null;){if(l=e[Pt])return l;e=X1(e)}return t}e=l,l=e.parentNode}return null}function Uo(e){if(e=e[Pt]||e[Ho]){var t=e.tag;if(t===5||t===6||t===13||t===31||t===26||t===27||t===3)return e}return null}function Vr(e){var t=e.tag;if(t===5||t===26||t===27||t===6)return e.stateNode;throw Error(O(33))}function fo(e){var t=e[_v];return t||(t=e[_v]={hoistableStyles:new Map,hoistableScripts:new Map}),t}function Xt(e){e[wc]=!0}function wy(e){e[Is]=void 0}var Ty=new Set,xy={};function fu(e,t){To(e,t),To(e+"Capture",t)}function To(e,t){for(xy[e]=t,e=0;e<t.length;e++)Ty.add(t[e])}var Fx=RegExp("^[:A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD][:A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\-.0-9\\u00B7\\u0300-\\u036F\\u203F-\\u2040]*$"),Ov={},Mv={};function $x(e){return dp.call(Mv,e)?!0:dp.call(Ov,e)?!1:Fx.test(e)?Mv[e]=!0:(Ov[e]=!0,!1)}var Ne=!1;function zv(){var e=Ne;return Ne=!1,e}function Os(e,t,l){if($x(t))if(l===null)e.removeAttribute(t);else{switch(typeof l){case"undefined":case"function":case"symbol":e.removeAttribute(t);return;case"boolean":var n=t.toLowerCase().slice(0,5);if(n!=="data-"&&n!=="aria-"){e.removeAttribute(t);return}}e.setAttribute(t,l)}}function ms(e,t,l){if(l===null)e.removeAttribute(t);else{switch(typeof l){case"undefined":case"function":case"symbol":case"boolean":e.removeAttribute(t);return}e.setAttribute(t,l)}}function va(e,t,l,n){if(n===null)e.removeAttribute(l);else{switch(typeof n){case"undefined":case"function":case"symbol":case"boolean":e.removeAttribute(l);return}e.setAttributeNS(t,l,n)}}function Vl(e){switch(typeof e){case"bigint":case"boolean":case"number":case"string":case"undefined":return e;case"object":return e;default:return""}}function Ny(e){var t=e.type;return(e=e.nodeName)&&e.toLowerCase()==="input"&&(t==="checkbox"||t==="radio")}function Wx(e,t,l){var n=Object.getOwnPropertyDescriptor(e.constructor.prototype,t);if(!e.hasOwnProperty(t)&&typeof n<"u"&&typeof n.get=="function"&&typeof n.set=="function"){var a=n.get,i=n.set;return Object.defineProperty(e,t,{configurable:!0,get:function(){return a.call(this)},set:function(u){l=""+u,i.call(this,u)}}),Object.defineProperty(e,t,{enumerable:n.enumerable}),{getValue:function(){return l},setValue:function(u){l=""+u},stopTracking:function(){e._valueTracker=null,delete e[t]}}}}function pp(e){if(!e._valueTracker){var t=Ny(e)?"checked":"value";e._valueTracker=Wx(e,t,""+e[t])}}function Ry(e){if(!e)return!1;var t=e._valueTracker;if(!t)return!0;var l=t.getValue(),n="";return e&&(n=Ny(e)?e.checked?"true":"false":e.value),e=n,e!==l?(t.setValue(e),!0):!1}var Ix=/[\n"\\]/g;function dn(e){return e.replace(Ix,function(t){return"\\"+t.charCodeAt(0).toString(16)+" "})}function gp(e,t,l,n,a,i,u,o){e.name="",u!=null&&typeof u!="function"&&typeof u!="symbol"&&typeof u!="boolean"?e.type=u:e.removeAttribute("type"),t!=null?u==="number"?(t===0&&e.value===""||e.value!=t)&&(e.value=""+Vl(t)):e.value!==""+Vl(t)&&(e.value=""+Vl(t)):u!=="submit"&&u!=="reset"||e.removeAttribute("value"),t!=null?u==="number"&&e.value==t?zd(e,Vl(e.value)):zd(e,Vl(t)):l!=null?zd(e,Vl(l)):n!=null&&e.removeAttribute("value"),a==null&&i!=null&&(e.defaultChecked=!!i),a!=null&&(e.checked=a&&typeof a!="function"&&typeof a!="symbol"),o!=null&&typeof o!="function"&&typeof o!="symbol"&&typeof o!="boolean"?e.name=""+Vl(o):e.removeAttribute("name")}function Ay(e,t,l,n,a,i,u,o){if(i!=null&&typeof i!="function"&&typeof i!="symbol"&&typeof i!="boolean"&&(e.type=i),t!=null||l!=null){if(!(i!=="submit"&&i!=="reset"||t!=null)){pp(e);return}l=l!=null?""+Vl(l):"",t=t!=null?""+Vl(t):l,o||t===e.value||(e.value=t),e.defaultValue=t}n=n??a,n=typeof n!="function"&&typeof n!="symbol"&&!!n,e.checked=o?e.checked:!!n,e.defaultChecked=!!n,u!=null&&typeof u!="function"&&typeof u!="symbol"&&typeof u!="boolean"&&(e.name=u),pp(e)}function zd(e,t){e.defaultValue!==""+t&&(e.defaultValue=""+t)}function mo(e,t,l,n){if(e=e.options,t){t={};for(var a=0;a<l.length;a++)t["$"+l[a]]=!0;for(l=0;l<e.length;l++)a=t.hasOwnProperty("$"+e[l].value),e[l].selected!==a&&(e[l].selected=a),a&&n&&(e[l].defaultSelected=!0)}else{for(l=""+Vl(l),t=null,a=0;a<e.length;a++){if(e[a].value===l){e[a].selected=!0,n&&(e[a].defaultSelected=!0);return}t!==null||e[a].disabled||(t=e[a])}t!==null&&(t.selected=!0)}}function _y(e,t,l){if(t!=null&&(t=""+Vl(t),t!==e.value&&(e.value=t),l==null)){e.defaultValue!==t&&(e.defaultValue=t);return}e.defaultValue=l!=null?""+Vl(l):""}function Oy(e,t,l,n){if(t==null){if(n!=null){if(l!=null)throw Error(O(92));if(Yr(n)){if(1<n.length)throw Error(O(93));n=n[0]}l=n}l==null&&(l=""),t=l}l=Vl(t),e.defaultValue=l,n=e.textContent,n===l&&n!==""&&n!==null&&(e.value=n),pp(e)}function xo(e,t){if(t){var l=e.firstChild;if(l&&l===e.lastChild&&l.nodeType===3){l.nodeValue=t;return}}e.textContent=t}var Px=new Set("animationIterationCount aspectRatio borderImageOutset borderImageSlice borderImageWidth boxFlex boxFlexGroup boxOrdinalGroup columnCount columns flex flexGrow flexPositive flexShrink flexNegative flexOrder gridArea gridRow gridRowEnd gridRowSpan gridRowStart gridColumn gridColumnEnd gridColumnSpan gridColumnStart fontWeight lineClamp lineHeight opacity order orphans scale tabSize widows zIndex zoom fillOpacity floodOpacity stopOpacity strokeDasharray strokeDashoffset strokeMiterlimit strokeOpacity strokeWidth MozAnimationIterationCount MozBoxFlex MozBoxFlexGroup MozLineClamp msAnimationIterationCount msFlex msZoom msFlexGrow msFlexNegative msFlexOrder msFlexPositive msFlexShrink msGridColumn msGridColumnSpan msGridRow msGridRowSpan WebkitAnimationIterationCount WebkitBoxFlex WebKitBoxFlexGroup WebkitBoxOrdinalGroup WebkitColumnCount WebkitColumns WebkitFlex WebkitFlexGrow WebkitFlexPositive WebkitFlexShrink WebkitLineClamp".split(" "));function Dv(e,t,l){var n=t.indexOf("--")===0;l==null||typeof l=="boolean"||l===""?n?e.setProperty(t,""):t==="float"?e.cssFloat="":e[t]="":n?e.setProperty(t,l):typeof l!="number"||l===0||Px.has(t)?t==="float"?e.cssFloat=l:e[t]=(""+l).trim():e[t]=l+"px"}function My(e,t,l){if(t!=null&&typeof t!="object")throw Error(O(62));if(e=e.style,l!=null){for(var n in l)!l.hasOwnProperty(n)||t!=null&&t.hasOwnProperty(n)||(n.indexOf("--")===0?e.setProperty(n,""):n==="float"?e.cssFloat="":e[n]="",Ne=!0);for(var a in t)n=t[a],t.hasOwnProperty(a)&&l[a]!==n&&(Dv(e,a,n),Ne=!0)}else for(var i in t)t.hasOwnProperty(i)&&Dv(e,i,t[i])}function b0(e){if(e.indexOf("-")===-1)return!1;switch(e){case"annotation-xml":case"color-profile":case"font-face":case"font-face-src":case"font-face-uri":case"font-face-format":case"font-face-name":case"missing-glyph":return!1;default:return!0}}var eN=new Map([["acceptCharset","accept-charset"],["htmlFor","for"],["httpEquiv","http-equiv"],["crossOrigin","crossorigin"],["accentHeight","accent-height"],["alignmentBaseline","alignment-baseline"],["arabicForm","arabic-form"],["baselineShift","baseline-shift"],["capHeight","cap-height"],["clipPath","clip-path"],["clipRule","clip-rule"],["colorInterpolation","color-interpolation"],["colorInterpolationFilters","color-interpolation-filters"],["colorProfile","color-profile"],["colorRendering","color-rendering"],["dominantBaseline","dominant-baseline"],["enableBackground","enable-background"],["fillOpacity","fill-opacity"],["fillRule","fill-rule"],["floodColor","flood-color"],["floodOpacity","flood-opacity"],["fontFamily","font-family"],["fontSize","font-size"],["fontSizeAdjust","font-size-adjust"],["fontStretch","font-stretch"],["fontStyle","font-style"],["fontVariant","font-variant"],["fontWeight","font-weight"],["glyphName","glyph-name"],["glyphOrientationHorizontal","glyph-orientation-horizontal"],["glyphOrientationVertical","glyph-orientation-vertical"],["horizAdvX","horiz-adv-x"],["horizOriginX","horiz-origin-x"],["imageRendering","image-rendering"],["letterSpacing","letter-spacing"],["lightingColor","lighting-color"],["markerEnd","marker-end"],["markerMid","marker-mid"],["markerStart","marker-start"],["maskType","mask-type"],["overlinePosition","overline-position"],["overlineThickness","overline-thickness"],["paintOrder","paint-order"],["panose-1","panose-1"],["pointerEvents","pointer-events"],["renderingIntent","rendering-intent"],["shapeRendering","shape-rendering"],["stopColor","stop-color"],["stopOpacity","stop-opacity"],["strikethroughPosition","strikethrough-position"],["strikethroughThickness","strikethrough-thickness"],["strokeDasharray","stroke-dasharray"],["strokeDashoffset","stroke-dashoffset"],["strokeLinecap","stroke-linecap"],["strokeLinejoin","stroke-linejoin"],["strokeMiterlimit","stroke-miterlimit"],["strokeOpacity","stroke-opacity"],["strokeWidth","stroke-width"],["textAnchor","text-anchor"],["textDecoration","text-decoration"],["textRendering","text-rendering"],["transformOrigin","transform-origin"],["underlinePosition","underline-position"],["underlineThickness","underline-thickness"],["unicodeBidi","unicode-bidi"],["unicodeRange","unicode-range"],["unitsPerEm","units-per-em"],["vAlphabetic","v-alphabetic"],["vHanging","v-hanging"],["vIdeographic","v-ideographic"],["vMathematical","v-mathematical"],["vectorEffect","vector-effect"],["vertAdvY","vert-adv-y"],["vertOriginX","vert-origin-x"],["vertOriginY","vert-origin-y"],["wordSpacing","word-spacing"],["writingMode","writing-mode"],["xmlnsXlink","xmlns:xlink"],["xHeight","x-height"]]),tN=/^[\u0000-\u001F ]*j[\r\n\t]*a[\r\n\t]*v[\r\n\t]*a[\r\n\t]*s[\r\n\t]*c[\r\n\t]*r[\r\n\t]*i[\r\n\t]*p[\r\n\t]*t[\r\n\t]*:/i;function Ms(e){return tN.test(""+e)?"javascript:throw new Error('React has blocked a javascript: URL as a security precaution.')":e}function $n(){}var hp=null;function S0(e){return e=e.target||e.srcElement||window,e.correspondingUseElement&&(e=e.correspondingUseElement),e.nodeType===3?e.parentNode:e}var lo=null,po=null;function Cv(e){var t=Uo(e);if(t&&(e=t.stateNode)){var l=e[Ll]||null;e:switch(e=t.stateNode,t.type){case"input":if(gp(e,l.value,l.defaultValue,l.defaultValue,l.checked,l.defaultChecked,l.type,l.name),t=l.name,l.type==="radio"&&t!=null){for(l=e;l.parentNode;)l=l.parentNode;for(l=l.querySelectorAll('input[name="'+dn(""+t)+'"][type="radio"]'),t=0;t<l.length;t++){var n=l[t];if(n!==e&&n.form===e.form){var a=n[Ll]||null;if(!a)throw Error(O(90));gp(n,a.value,a.defaultValue,a.defaultValue,a.checked,a.defaultChecked,a.type,a.name)}}for(t=0;t<l.length;t++)n=l[t],n.form===e.form&&Ry(n)}break e;case"textarea":_y(e,l.value,l.defaultValue);break e;case"select":t=l.value,t!=null&&mo(e,!!l.multiple,t,!1)}}}var Dd=!1;function zy(e,t,l){if(Dd)return e(t,l);Dd=!0;try{var n=e(t);return n}finally{if(Dd=!1,(lo!==null||po!==null)&&(Yf(),lo&&(t=lo,e=po,po=lo=null,Cv(t),e)))for(t=0;t<e.length;t++)Cv(e[t])}}function nc(e,t){var l=e.stateNode;if(l===null)return null;var n=l[Ll]||null;if(n===null)return null;l=n[t];e:switch(t){case"onClick":case"onClickCapture":case"onDoubleClick":case"onDoubleClickCapture":case"onMouseDown":case"onMouseDownCapture":case"onMouseMove":case"onMouseMoveCapture":case"onMouseUp":case"onMouseUpCapture":case"onMouseEnter":(n=!n.disabled)||(e=e.type,n=!(e==="button"||e==="input"||e==="select"||e==="textarea")),e=!n;break e;default:e=!1}if(e)return null;if(l&&typeof l!="function")throw Error(O(231,t,typeof l));return l}var Ta=!(typeof window>"u"||typeof window.document>"u"||typeof window.document.createElement>"u"),vp=!1;if(Ta)try{Ku={},Object.defineProperty(Ku,"passive",{get:function(){vp=!0}}),window.addEventListener("test",Ku,Ku),window.removeEventListener("test",Ku,Ku)}catch{vp=!1}var Ku,fi=null,E0=null,zs=null;function Dy(){if(zs)return zs;var e,t=E0,l=t.length,n,a="value"in fi?fi.value:fi.textContent,i=a.length;for(e=0;e<l&&t[e]===a[e];e++);var u=l-e;for(n=1;n<=u&&t[l-n]===a[i-n];n++);return zs=a.slice(e,1<n?1-n:void 0)}function Ds(e){var t=e.keyCode;return"charCode"in e?(e=e.charCode,e===0&&t===13&&(e=13)):e=t,e===10&&(e=13),32<=e||e===13?e:0}function ds(){return!0}function Lv(){return!1}function Sl(e){function t(l,n,a,i,u){this._reactName=l,this._targetInst=a,this.type=n,this.nativeEvent=i,this.target=u,this.currentTarget=null;for(var o in e)e.hasOwnProperty(o)&&(l=e[o],this[o]=l?l(i):i[o]);return this.isDefaultPrevented=(i.defaultPrevented!=null?i.defaultPrevented:i.returnValue===!1)?ds:Lv,this.isPropagationStopped=Lv,this}return je(t.prototype,{preventDefault:function(){this.defaultPrevented=!0;var l=this.nativeEvent;l&&(l.preventDefault?l.preventDefault():typeof l.returnValue!="unknown"&&(l.returnValue=!1),this.isDefaultPrevented=ds)},stopPropagation:function(){var l=this.nativeEvent;l&&(l.stopPropagation?l.stopPropagation():typeof l.cancelBubble!="unknown"&&(l.cancelBubble=!0),this.isPropagationStopped=ds)},persist:function(){},isPersistent:ds}),t}var zi={eventPhase:0,bubbles:0,cancelable:0,timeStamp:function(e){return e.timeStamp||Date.now()},defaultPrevented:0,isTrusted:0},Rf=Sl(zi),Tc=je({},zi,{view:0,detail:0}),lN=Sl(Tc),Cd,Ld,Cr,Af=je({},Tc,{screenX:0,screenY:0,clientX:0,clientY:0,pageX:0,pageY:0,ctrlKey:0,shiftKey:0,altKey:0,metaKey:0,getModifierState:w0,button:0,buttons:0,relatedTarget:function(e){return e.relatedTarget===void 0?e.fromElement===e.srcElement?e.toElement:e.fromElement:e.relatedTarget},movementX:function(e){return"movementX"in e?e.movementX:(e!==Cr&&(Cr&&e.type==="mousemove"?(Cd=e.screenX-Cr.screenX,Ld=e.screenY-Cr.screenY):Ld=Cd=0,Cr=e),Cd)},movementY:function(e){return"movementY"in e?e.movementY:Ld}}),Hv=Sl(Af),nN=je({},Af,{dataTransfer:0}),aN=Sl(nN),iN=je({},Tc,{relatedTarget:0}),Hd=Sl(iN),uN=je({},zi,{animationName:0,elapsedTime:0,pseudoElement:0}),oN=Sl(uN),rN=je({},zi,{clipboardData:function(e){return"clipboardData"in e?e.clipboardData:window.clipboardData}}),cN=Sl(rN),sN=je({},zi,{data:0}),Uv=Sl(sN),fN={Esc:"Escape",Spacebar:" ",Left:"ArrowLeft",Up:"ArrowUp",Right:"ArrowRight",Down:"ArrowDown",Del:"Delete",Win:"OS",Menu:"ContextMenu",Apps:"ContextMenu",Scroll:"ScrollLock",MozPrintableKey:"Unidentified"},mN={8:"Backspace",9:"Tab",12:"Clear",13:"Enter",16:"Shift",17:"Control",18:"Alt",19:"Pause",20:"CapsLock",27:"Escape",32:" ",33:"PageUp",34:"PageDown",35:"End",36:"Home",37:"ArrowLeft",38:"ArrowUp",39:"ArrowRight",40:"ArrowDown",45:"Insert",46:"Delete",112:"F1",113:"F2",114:"F3",115:"F4",116:"F5",117:"F6",118:"F7",119:"F8",120:"F9",121:"F10",122:"F11",123:"F12",144:"NumLock",145:"ScrollLock",224:"Meta"},dN={Alt:"altKey",Control:"ctrlKey",Meta:"metaKey",Shift:"shiftKey"};function pN(e){var t=this.nativeEvent;return t.getModifierState?t.getModifierState(e):(e=dN[e])?!!t[e]:!1}function w0(){return pN}var gN=je({},Tc,{key:function(e){if(e.key){var t=fN[e.key]||e.key;if(t!=="Unidentified")return t}return e.type==="keypress"?(e=Ds(e),e===13?"Enter":String.fromCharCode(e)):e.type==="keydown"||e.type==="keyup"?mN[e.keyCode]||"Unidentified":""},code:0,location:0,ctrlKey:0,shiftKey:0,altKey:0,metaKey:0,repeat:0,locale:0,getModifierState:w0,charCode:function(e){return e.type==="keypress"?Ds(e):0},keyCode:function(e){return e.type==="keydown"||e.type==="keyup"?e.keyCode:0},which:function(e){return e.type==="keypress"?Ds(e):e.type==="keydown"||e.type==="keyup"?e.keyCode:0}}),hN=Sl(gN),vN=je({},Af,{pointerId:0,width:0,height:0,pressure:0,tangentialPressure:0,tiltX:0,tiltY:0,twist:0,pointerType:0,isPrimary:0}),kv=Sl(vN),yN=je({},zi,{submitter:0}),bN=Sl(yN),SN=je({},Tc,{touches:0,targetTouches:0,changedTouches:0,altKey:0,metaKey:0,ctrlKey:0,shiftKey:0,getModifierState:w0}),EN=Sl(SN),wN=je({},zi,{propertyName:0,elapsedTime:0,pseudoElement:0}),TN=Sl(wN),xN=je({},Af,{deltaX:function(e){return"deltaX"in e?e.deltaX:"wheelDeltaX"in e?-e.wheelDeltaX:0},deltaY:function(e){return"deltaY"in e?e.deltaY:"wheelDeltaY"in e?-e.wheelDeltaY:"wheelDelta"in e?-e.wheelDelta:0},deltaZ:0,deltaMode:0}),NN=Sl(xN),RN=je({},zi,{newState:0,oldState:0,source:0}),AN=Sl(RN),_N=[9,13,27,32],T0=Ta&&"CompositionEvent"in window,jr=null;Ta&&"documentMode"in document&&(jr=document.documentMode);var ON=Ta&&"TextEvent"in window&&!jr,Cy=Ta&&(!T0||jr&&8<jr&&11>=jr),Bv=" ",Yv=!1;function Ly(e,t){switch(e){case"keyup":return _N.indexOf(t.keyCode)!==-1;case"keydown":return t.keyCode!==229;case"keypress":case"mousedown":case"focusout":return!0;default:return!1}}function Hy(e){return e=e.detail,typeof e=="object"&&"data"in e?e.data:null}var no=!1;function MN(e,t){switch(e){case"compositionend":return Hy(t);case"keypress":return t.which!==32?null:(Yv=!0,Bv);case"textInput":return e=t.data,e===Bv&&Yv?null:e;default:return null}}function zN(e,t){if(no)return e==="compositionend"||!T0&&Ly(e,t)?(e=Dy(),zs=E0=fi=null,no=!1,e):null;switch(e){case"paste":return null;case"keypress":if(!(t.ctrlKey||t.altKey||t.metaKey)||t.ctrlKey&&t.altKey){if(t.char&&1<t.char.length)return t.char;if(t.which)return String.fromCharCode(t.which)}return null;case"compositionend":return Cy&&t.locale!=="ko"?null:t.data;default:return null}}var DN={color:!0,date:!0,datetime:!0,"datetime-local":!0,email:!0,month:!0,number:!0,password:!0,range:!0,search:!0,tel:!0,text:!0,time:!0,url:!0,week:!0};function Vv(e){var t=e&&e.nodeName&&e.nodeName.toLowerCase();return t==="input"?!!DN[e.type]:t==="textarea"}function Uy(e,t,l,n){lo?po?po.push(n):po=[n]:lo=n,t=Ef(t,"onChange"),0<t.length&&(l=new Rf("onChange","change",null,l,n),e.push({event:l,listeners:t}))}var Qr=null,ac=null;function CN(e){zS(e,0)}function _f(e){var t=Vr(e);if(Ry(t))return e}function Gv(e,t){if(e==="change")return t}var ky=!1;Ta&&(Ta?(gs="oninput"in document,gs||(Ud=document.createElement("div"),Ud.setAttribute("oninput","return;"),gs=typeof Ud.oninput=="function"),ps=gs):ps=!1,ky=ps&&(!document.documentMode||9<document.documentMode));var ps,gs,Ud;function qv(){Qr&&(Qr.detachEvent("onpropertychange",By),ac=Qr=null)}function By(e){if(e.propertyName==="value"&&_f(ac)){var t=[];Uy(t,ac,e,S0(e)),zy(CN,t)}}function LN(e,t,l){e==="focusin"?(qv(),Qr=t,ac=l,Qr.attachEvent("onpropertychange",By)):e==="focusout"&&qv()}function HN(e){if(e==="selectionchange"||e==="keyup"||e==="keydown")return _f(ac)}function UN(e,t){if(e==="click")return _f(t)}function kN(e,t){if(e==="input"||e==="change")return _f(t)}function BN(e,t){return e===t&&(e!==0||1/e===1/t)||e!==e&&t!==t}var Jl=typeof Object.is=="function"?Object.is:BN;function ic(e,t){if(Jl(e,t))return!0;if(typeof e!="object"||e===null||typeof t!="object"||t===null)return!1;var l=Object.keys(e),n=Object.keys(t);if(l.length!==n.length)return!1;for(n=0;n<l.length;n++){var a=l[n];if(!dp.call(t,a)||!Jl(e[a],t[a]))return!1}return!0}function yp(e){if(e=e||(typeof document<"u"?document:void 0),typeof e>"u")return null;try{return e.activeElement||e.body}catch{return e.body}}function jv(e){for(;e&&e.firstChild;)e=e.firstChild;return e}function Qv(e,t){var l=jv(e);e=0;for(var n;l;){if(l.nodeType===3){if(n=e+l.textContent.length,e<=t&&n>=t)return{node:l,offset:t-e};e=n}e:{for(;l;){if(l.nextSibling){l=l.nextSibling;break e}l=l.parentNode}l=void 0}l=jv(l)}}function Yy(e,t){return e&&t?e===t?!0:e&&e.nodeType===3?!1:t&&t.nodeType===3?Yy(e,t.parentNode):"contains"in e?e.contains(t):e.compareDocumentPosition?!!(e.compareDocumentPosition(t)&16):!1:!1}function Vy(e){e=e!=null&&e.ownerDocument!=null&&e.ownerDocument.defaultView!=null?e.ownerDocument.defaultView:window;for(var t=yp(e.document);t instanceof e.HTMLIFrameElement;){try{var l=typeof t.contentWindow.location.href=="string"}catch{l=!1}if(l)e=t.contentWindow;else break;t=yp(e.document)}return t}function x0(e){var t=e&&e.nodeName&&e.nodeName.toLowerCase();return t&&(t==="input"&&(e.type==="text"||e.type==="search"||e.type==="tel"||e.type==="url"||e.type==="password")||t==="textarea"||e.contentEditable==="true")}var YN=Ta&&"documentMode"in document&&11>=document.documentMode,ao=null,bp=null,Xr=null,Sp=!1;function Xv(e,t,l){var n=l.window===l?l.document:l.nodeType===9?l:l.ownerDocument;Sp||ao==null||ao!==yp(n)||(n=ao,"selectionStart"in n&&x0(n)?n={start:n.selectionStart,end:n.selectionEnd}:(n=(n.ownerDocument&&n.ownerDocument.defaultView||window).getSelection(),n={anchorNode:n.anchorNode,anchorOffset:n.anchorOffset,focusNode:n.focusNode,focusOffset:n.focusOffset}),Xr&&ic(Xr,n)||(Xr=n,n=Ef(bp,"onSelect"),0<n.length&&(t=new Rf("onSelect","select",null,t,l),e.push({event:t,listeners:n}),t.target=ao)))}function Qi(e,t){var l={};return l[e.toLowerCase()]=t.toLowerCase(),l["Webkit"+e]="webkit"+t,l["Moz"+e]="moz"+t,l}var io={animationend:Qi("Animation","AnimationEnd"),animationiteration:Qi("Animation","AnimationIteration"),animationstart:Qi("Animation","AnimationStart"),transitionrun:Qi("Transition","TransitionRun"),transitionstart:Qi("Transition","TransitionStart"),transitioncancel:Qi("Transition","TransitionCancel"),transitionend:Qi("Transition","TransitionEnd")},kd={},Gy={};Ta&&(Gy=document.createElement("div").style,"AnimationEvent"in window||(delete io.animationend.animation,delete io.animationiteration.animation,delete io.animationstart.animation),"TransitionEvent"in window||delete io.transitionend.transition);function mu(e){if(kd[e])return kd[e];if(!io[e])return e;var t=io[e],l;for(l in t)if(t.hasOwnProperty(l)&&l in Gy)return kd[e]=t[l];return e}var qy=mu("animationend"),jy=mu("animationiteration"),Qy=mu("animationstart"),VN=mu("transitionrun"),GN=mu("transitionstart"),qN=mu("transitioncancel"),Xy=mu("transitionend"),Zy=new Map,Ep="abort auxClick beforeToggle cancel canPlay canPlayThrough click close contextMenu copy cut drag dragEnd dragEnter dragExit dragLeave dragOver dragStart drop durationChange emptied encrypted ended error fullscreenChange fullscreenError gotPointerCapture input invalid keyDown keyPress keyUp load loadedData loadedMetadata loadStart lostPointerCapture mouseDown mouseMove mouseOut mouseOver mouseUp paste pause play playing pointerCancel pointerDown pointerMove pointerOut pointerOver pointerUp progress rateChange reset resize seeked seeking stalled submit suspend timeUpdate touchCancel touchEnd touchStart volumeChange scroll toggle touchMove waiting wheel".split(" ");Ep.push("scrollEnd");function Dn(e,t){Zy.set(e,t),fu(t,[e])}var jN=0;function xa(e,t){if(e.name!=null&&e.name!=="auto")return e.name;if(t.autoName!==null)return t.autoName;e=zn.identifierPrefix;var l=jN++;return e="_"+e+"t_"+l.toString(32)+"_",t.autoName=e}function Zv(e){if(e==null||typeof e=="string")return e;var t=null,l=Eo;if(l!==null)for(var n=0;n<l.length;n++){var a=e[l[n]];if(a!=null){if(a==="none")return"none";t=t==null?a:t+(" "+a)}}return t??e.default}function Ma(e,t){return e=Zv(e),t=Zv(t),t==null?e==="auto"?null:e:t==="auto"?null:t}var Ps=typeof reportError=="function"?reportError:function(e){if(typeof window=="object"&&typeof window.ErrorEvent=="function"){var t=new window.ErrorEvent("error",{bubbles:!0,cancelable:!0,message:typeof e=="object"&&e!==null&&typeof e.message=="string"?String(e.message):String(e),error:e});if(!window.dispatchEvent(t))return}else if(typeof process=="object"&&typeof process.emit=="function"){process.emit("uncaughtException",e);return}console.error(e)},sn=[],uo=0,N0=0;function Of(){for(var e=uo,t=N0=uo=0;t<e;){var l=sn[t];sn[t++]=null;var n=sn[t];sn[t++]=null;var a=sn[t];sn[t++]=null;var i=sn[t];if(sn[t++]=null,n!==null&&a!==null){var u=n.pending;u===null?a.next=a:(a.next=u.next,u.next=a),n.pending=a}i!==0&&Ky(l,a,i)}}function Mf(e,t,l,n){sn[uo++]=e,sn[uo++]=t,sn[uo++]=l,sn[uo++]=n,N0|=n,e.lanes|=n,e=e.alternate,e!==null&&(e.lanes|=n)}function R0(e,t,l,n){return Mf(e,t,l,n),ef(e)}function du(e,t){return Mf(e,null,null,t),ef(e)}function Ky(e,t,l){e.lanes|=l;var n=e.alternate;n!==null&&(n.lanes|=l);for(var a=!1,i=e.return;i!==null;)i.childLanes|=l,n=i.alternate,n!==null&&(n.childLanes|=l),i.tag===22&&(e=i.stateNode,e===null||e._visibility&1||(a=!0)),e=i,i=i.return;return e.tag===3?(i=e.stateNode,a&&t!==null&&(a=31-Zl(l),e=i.hiddenUpdates,n=e[a],n===null?e[a]=[t]:n.push(t),t.lane=l|536870912),i):null}function ef(e){if(50<tc)throw tc=0,qs=null,Error(O(185));for(var t=e.return;t!==null;)e=t,t=e.return;return e.tag===3?e.stateNode:null}var oo={};function QN(e,t,l,n){this.tag=e,this.key=l,this.sibling=this.child=this.return=this.stateNode=this.type=this.elementType=null,this.index=0,this.refCleanup=this.ref=null,this.pendingProps=t,this.dependencies=this.memoizedState=this.updateQueue=this.memoizedProps=null,this.mode=n,this.subtreeFlags=this.flags=0,this.deletions=null,this.childLanes=this.lanes=0,this.alternate=null}function zl(e,t,l,n){return new QN(e,t,l,n)}function A0(e){return e=e.prototype,!(!e||!e.isReactComponent)}function Ea(e,t){var l=e.alternate;return l===null?(l=zl(e.tag,t,e.key,e.mode),l.elementType=e.elementType,l.type=e.type,l.stateNode=e.stateNode,l.alternate=e,e.alternate=l):(l.pendingProps=t,l.type=e.type,l.flags=0,l.subtreeFlags=0,l.deletions=null),l.flags=e.flags&1206910976,l.childLanes=e.childLanes,l.lanes=e.lanes,l.child=e.child,l.memoizedProps=e.memoizedProps,l.memoizedState=e.memoizedState,l.updateQueue=e.updateQueue,t=e.dependencies,l.dependencies=t===null?null:{lanes:t.lanes,firstContext:t.firstContext},l.sibling=e.sibling,l.index=e.index,l.ref=e.ref,l.refCleanup=e.refCleanup,l}function Jy(e,t){e.flags&=1206910978;var l=e.alternate;return l===null?(e.childLanes=0,e.lanes=t,e.child=null,e.subtreeFlags=0,e.memoizedProps=null,e.memoizedState=null,e.updateQueue=null,e.dependencies=null,e.stateNode=null):(e.childLanes=l.childLanes,e.lanes=l.lanes,e.child=l.child,e.subtreeFlags=0,e.deletions=null,e.memoizedProps=l.memoizedProps,e.memoizedState=l.memoizedState,e.updateQueue=l.updateQueue,e.type=l.type,t=l.dependencies,e.dependencies=t===null?null:{lanes:t.lanes,firstContext:t.firstContext}),e}function Cs(e,t,l,n,a,i){var u=0;if(n=e,typeof n=="function")A0(n)&&(u=1);else if(typeof n=="string")u=hR(e,l,Pn.current)?26:e==="html"||e==="head"||e==="body"?27:5;else e:switch(n){case rp:return e=zl(31,l,t,a),e.elementType=rp,e.lanes=i,e;case eo:return Ii(l.children,a,i,t);case fy:u=8,a|=24;break;case ip:return e=zl(12,l,t,a|2),e.elementType=ip,e.lanes=i,e;case up:return e=zl(13,l,t,a),e.elementType=up,e.lanes=i,e;case op:return e=zl(19,l,t,a),e.elementType=op,e.lanes=i,e;case zx:case cp:return e=a|32,e=zl(30,l,t,e),e.elementType=cp,e.lanes=i,e.stateNode={autoName:null,paired:null,clones:null,ref:null},e;default:if(typeof n=="object"&&n!==null)switch(n.$$typeof){case Fn:u=10;break e;case my:u=9;break e;case p0:u=11;break e;case g0:u=14;break e;case oi:u=16,n=null;break e}u=29,l=Error(O(130,e===null?"null":typeof e,"")),n=null}return t=zl(u,l,t,a),t.elementType=e,t.type=n,t.lanes=i,t}function Ii(e,t,l,n){return e=zl(7,e,n,t),e.lanes=l,e}function Bd(e,t,l){return e=zl(6,e,null,t),e.lanes=l,e}function Fy(e){var t=zl(18,null,null,0);return t.stateNode=e,t}function Yd(e,t,l){return t=zl(4,e.children!==null?e.children:[],e.key,t),t.lanes=l,t.stateNode={containerInfo:e.containerInfo,pendingChildren:null,implementation:e.implementation},t}var Kv=new WeakMap;function pn(e,t){if(typeof e=="object"&&e!==null){var l=Kv.get(e);return l!==void 0?l:(t={value:e,source:t,stack:Nv(t)},Kv.set(e,t),t)}return{value:e,source:t,stack:Nv(t)}}var ro=[],co=0,tf=null,uc=0,fn=[],mn=0,Ri=null,Wn=1,In="";function ba(e,t){ro[co++]=uc,ro[co++]=tf,tf=e,uc=t}function $y(e,t,l){fn[mn++]=Wn,fn[mn++]=In,fn[mn++]=Ri,Ri=e;var n=Wn;e=In;var a=32-Zl(n)-1;n&=~(1<<a),l+=1;var i=32-Zl(t)+a;if(30<i){var u=a-a%5;i=(n&(1<<u)-1).toString(32),n>>=u,a-=u,Wn=1<<32-Zl(t)+a|l<<a|n,In=i+e}else Wn=1<<i|l<<a|n,In=e}function zf(e){e.return!==null&&(ba(e,1),$y(e,1,0))}function _0(e){for(;e===tf;)tf=ro[--co],ro[co]=null,uc=ro[--co],ro[co]=null;for(;e===Ri;)Ri=fn[--mn],fn[mn]=null,In=fn[--mn],fn[mn]=null,Wn=fn[--mn],fn[mn]=null}function Wy(e,t){fn[mn++]=Wn,fn[mn++]=In,fn[mn++]=Ri,Wn=t.id,In=t.overflow,Ri=e}var Zt=null,Ke=null,re=!1,vi=null,gn=!1,wp=Error(O(519));function Ai(e){var t=Error(O(418,1<arguments.length&&arguments[1]!==void 0&&arguments[1]?"text":"HTML",""));throw oc(pn(t,e)),wp}function Jv(e){var t=e.stateNode,l=e.type,n=e.memoizedProps;switch(t[Pt]=e,t[Ll]=n,l){case"dialog":me("cancel",t),me("close",t);break;case"iframe":case"object":case"embed":me("load",t);break;case"video":case"audio":for(l=0;l<fc.length;l++)me(fc[l],t);break;case"source":me("error",t);break;case"img":case"image":case"link":me("error",t),me("load",t);break;case"details":me("toggle",t);break;case"input":me("invalid",t),Ay(t,n.value,n.defaultValue,n.checked,n.defaultChecked,n.type,n.name,!0);break;case"select":me("invalid",t);break;case"textarea":me("invalid",t),Oy(t,n.value,n.defaultValue,n.children)}l=n.children,typeof l!="string"&&typeof l!="number"&&typeof l!="bigint"||t.textContent===""+l||n.suppressHydrationWarning===!0||CS(t.textContent,l)?(n.popover!=null&&(me("beforetoggle",t),me("toggle",t)),n.onScroll!=null&&me("scroll",t),n.onScrollEnd!=null&&me("scrollend",t),n.onClick!=null&&(t.onclick=$n),t=!0):t=!1,t||Ai(e,!0)}function lf(e){for(Zt=e.return;Zt;)switch(Zt.tag){case 5:case 31:case 13:gn=!1;return;case 27:case 3:gn=!0;return;default:Zt=Zt.return}}function Ju(e){if(e!==Zt)return!1;if(!re)return lf(e),re=!0,!1;var t=e.tag,l;if((l=t!==3&&t!==27)&&((l=t===5)&&(l=e.type,l=!(l!=="form"&&l!=="button")||u0(e.type,e.memoizedProps)),l=!l),l&&Ke&&Ai(e),lf(e),t===13){if(e=e.memoizedState,e=e!==null?e.dehydrated:null,!e)throw Error(O(317));Ke=Q1(e)}else if(t===31){if(e=e.memoizedState,e=e!==null?e.dehydrated:null,!e)throw Error(O(317));Ke=Q1(e)}else t===27?(t=Ke,Di(e.type)?(e=s0,s0=null,Ke=e):Ke=t):Ke=Zt?hn(e.stateNode.nextSibling):null;return!0}function lu(){Ke=Zt=null,re=!1}function Vd(){var e=vi;return e!==null&&(Ol===null?Ol=e:Ol.push.apply(Ol,e),vi=null),e}function oc(e){vi===null?vi=[e]:vi.push(e)}var Tp=la(null),pu=null,Sa=null;function mi(e,t,l){Je(Tp,t._currentValue),t._currentValue=l}function wa(e){e._currentValue=Tp.current,tl(Tp)}function Ls(e,t,l){for(;e!==null;){var n=e.alternate;if((e.childLanes&t)!==t?(e.childLanes|=t,n!==null&&(n.childLanes|=t)):n!==null&&(n.childLanes&t)!==t&&(n.childLanes|=t),e===l)break;e=e.return}}function xp(e,t,l,n){var a=e.child;for(a!==null&&(a.return=e);a!==null;){var i=a.dependencies;if(i!==null){var u=a.child;i=i.firstContext;e:for(;i!==null;){var o=i;i=a;for(var r=0;r<t.length;r++)if(o.context===t[r]){i.lanes|=l,o=i.alternate,o!==null&&(o.lanes|=l),Ls(i.return,l,e),n||(u=null);break e}i=o.next}}else if(a.tag===18){if(u=a.return,u===null)throw Error(O(341));u.lanes|=l,i=u.alternate,i!==null&&(i.lanes|=l),Ls(u,l,e),u=null}else a.tag===13&&a.memoizedState!==null&&a.memoizedState.dehydrated===null?(a.lanes|=l,u=a.alternate,u!==null&&(u.lanes|=l),Ls(a.return,l,e),u=a.child,u=u!==null?u.sibling:null):u=a.child;if(u!==null)u.return=a;else for(u=a;u!==null;){if(u===e){u=null;break}if(a=u.sibling,a!==null){a.return=u.return,u=a;break}u=u.return}a=u}}function nu(e,t,l,n){e=null;for(var a=t,i=!1;a!==null;){if(!i){if((a.flags&524288)!==0)i=!0;else if((a.flags&262144)!==0)break}if(a.tag===10){var u=a.alternate;if(u===null)throw Error(O(387));if(u=u.memoizedProps,u!==null){var o=a.type;Jl(a.pendingProps.value,u.value)||(e!==null?e.push(o):e=[o])}}else if(a===Js.current){if(u=a.alternate,u===null)throw Error(O(387));u.memoizedState.memoizedState!==a.memoizedState.memoizedState&&(e!==null?e.push(Do):e=[Do])}a=a.return}return e!==null&&xp(t,e,l,n),t.flags|=262144,e!==null}function nf(e){for(e=e.firstContext;e!==null;){if(!Jl(e.context._currentValue,e.memoizedValue))return!0;e=e.next}return!1}function au(e){pu=e,Sa=null,e=e.dependencies,e!==null&&(e.firstContext=null)}function el(e){return Iy(pu,e)}function hs(e,t){return pu===null&&au(e),Iy(e,t)}function Iy(e,t){var l=t._currentValue;if(t={context:t,memoizedValue:l,next:null},Sa===null){if(e===null)throw Error(O(308));Sa=t,e.dependencies={lanes:0,firstContext:t},e.flags|=524288}else Sa=Sa.next=t;return l}var XN=typeof AbortController<"u"?AbortController:function(){var e=[],t=this.signal={aborted:!1,addEventListener:function(l,n){e.push(n)}};this.abort=function(){t.aborted=!0,e.forEach(function(l){return l()})}},ZN=Lt.unstable_scheduleCallback,KN=Lt.unstable_NormalPriority,Nt={$$typeof:Fn,Consumer:null,Provider:null,_currentValue:null,_currentValue2:null,_threadCount:0};function O0(){return{controller:new XN,data:new Map,refCount:0}}function xc(e){e.refCount--,e.refCount===0&&ZN(KN,function(){e.controller.abort()})}function Fv(e,t){if((e.pendingLanes&4194048)!==0){var l=e.transitionTypes;for(l===null&&(l=e.transitionTypes=[]),e=0;e<t.length;e++){var n=t[e];l.indexOf(n)===-1&&l.push(n)}}}var Gr=null;function JN(e){var t=e.transitionTypes;return e.transitionTypes=null,t}var Zr=null,Np=0,iu=0,go=null;function FN(e,t){if(Zr===null){var l=Zr=[];Np=0,iu=ng(),go={status:"pending",value:void 0,then:function(n){l.push(n)}}}return Np++,t.then($v,$v),t}function $v(){if(--Np===0&&(Gr=null,Zr!==null)){go!==null&&(go.status="fulfilled");var e=Zr;Zr=null,iu=0,go=null;for(var t=0;t<e.length;t++)(0,e[t])()}}function $N(e,t){var l=[],n={status:"pending",value:null,reason:null,then:function(a){l.push(a)}};return e.then(function(){n.status="fulfilled",n.value=t;for(var a=0;a<l.length;a++)(0,l[a])(t)},function(a){for(n.status="rejected",n.reason=a,a=0;a<l.length;a++)(0,l[a])(void 0)}),n}var Wv=J.S;J.S=function(e,t){if(hS=Ql(),typeof t=="object"&&t!==null&&typeof t.then=="function"&&FN(e,t),Gr!==null)for(var l=Oo;l!==null;)Fv(l,Gr),l=l.next;if(l=e.types,l!==null){for(var n=Oo;n!==null;)Fv(n,l),n=n.next;if(iu!==0){n=Gr,n===null&&(n=Gr=[]);for(var a=0;a<l.length;a++){var i=l[a];n.indexOf(i)===-1&&n.push(i)}}}Wv!==null&&Wv(e,t)};var Pi=la(null);function M0(){var e=Pi.current;return e!==null?e:qe.pooledCache}function Hs(e,t){t===null?Je(Pi,Pi.current):Je(Pi,t.pool)}function Py(){var e=M0();return e===null?null:{parent:Nt._currentValue,pool:e}}var ko=Error(O(460)),z0=Error(O(474)),Df=Error(O(542)),af={then:function(){}};function Iv(e){return e=e.status,e==="fulfilled"||e==="rejected"}function eb(e,t,l){switch(l=e[l],l===void 0?e.push(t):l!==t&&(t.then($n,$n),t=l),t.status){case"fulfilled":return t.value;case"rejected":throw e=t.reason,e1(e),e===void 0&&!("reason"in t)?Error(O(600)):e;default:if(typeof t.status=="string")t.then($n,$n);else{if(e=qe,e!==null&&100<e.shellSuspendCounter)throw Error(O(482));e=t,e.status="pending",e.then(function(n){if(t.status==="pending"){var a=t;a.status="fulfilled",a.value=n}},function(n){if(t.status==="pending"){var a=t;a.status="rejected",a.reason=n}})}switch(t.status){case"fulfilled":return t.value;case"rejected":throw e=t.reason,e1(e),e}throw eu=t,ko}}function Ki(e){try{var t=e._init;return t(e._payload)}catch(l){throw l!==null&&typeof l=="object"&&typeof l.then=="function"?(eu=l,ko):l}}var eu=null;function Pv(){if(eu===null)throw Error(O(459));var e=eu;return eu=null,e}function e1(e){if(e===ko||e===Df)throw Error(O(483))}var ho=null,rc=0;function vs(e){var t=rc;return rc+=1,ho===null&&(ho=[]),eb(ho,e,t)}function ai(e,t){t=t.props.ref,e.ref=t!==void 0?t:null}function ys(e,t){throw t.$$typeof===Mx?Error(O(525)):(e=Object.prototype.toString.call(t),Error(O(31,e==="[object Object]"?"object with keys {"+Object.keys(t).join(", ")+"}":e)))}function tb(e){function t(S,h){if(e){var b=S.deletions;b===null?(S.deletions=[h],S.flags|=16):b.push(h)}}function l(S,h){if(!e)return null;for(;h!==null;)t(S,h),h=h.sibling;return null}function n(S){for(var h=new Map;S!==null;)S.key===null?h.set(S.index,S):h.set(S.key,S),S=S.sibling;return h}function a(S,h){return S=Ea(S,h),S.index=0,S.sibling=null,S}function i(S,h,b){return S.index=b,e?(b=S.alternate,b!==null?(b=b.index,b<h?(S.flags|=2,h):b):(S.flags|=134217730,h)):(S.flags|=1048576,h)}function u(S){return e&&S.alternate===null&&(S.flags|=134217730),S}function o(S,h,b,w){return h===null||h.tag!==6?(h=Bd(b,S.mode,w),h.return=S,h):(h=a(h,b),h.return=S,h)}function r(S,h,b,w){var A=b.type;return A===eo?(S=d(S,h,b.props.children,w,b.key),ai(S,b),S):h!==null&&(h.elementType===A||typeof A=="object"&&A!==null&&A.$$typeof===oi&&Ki(A)===h.type)?(h=a(h,b.props),ai(h,b),h.return=S,h):(h=Cs(b.type,b.key,b.props,null,S.mode,w),ai(h,b),h.return=S,h)}function s(S,h,b,w){return h===null||h.tag!==4||h.stateNode.containerInfo!==b.containerInfo||h.stateNode.implementation!==b.implementation?(h=Yd(b,S.mode,w),h.return=S,h):(h=a(h,b.children||[]),h.return=S,h)}function d(S,h,b,w,A){return h===null||h.tag!==7?(h=Ii(b,S.mode,w,A),h.return=S,h):(h=a(h,b),h.return=S,h)}function p(S,h,b){if(typeof h=="string"&&h!==""||typeof h=="number"||typeof h=="bigint")return h=Bd(""+h,S.mode,b),h.return=S,h;if(typeof h=="object"&&h!==null){switch(h.$$typeof){case rs:return b=Cs(h.type,h.key,h.props,null,S.mode,b),ai(b,h),b.return=S,b;case Br:return h=Yd(h,S.mode,b),h.return=S,h;case oi:return h=Ki(h),p(S,h,b)}if(Yr(h)||Dr(h))return h=Ii(h,S.mode,b,null),h.return=S,h;if(typeof h.then=="function")return p(S,vs(h),b);if(h.$$typeof===Fn)return p(S,hs(S,h),b);ys(S,h)}return null}function f(S,h,b,w){var A=h!==null?h.key:null;if(typeof b=="string"&&b!==""||typeof b=="number"||typeof b=="bigint")return A!==null?null:o(S,h,""+b,w);if(typeof b=="object"&&b!==null){switch(b.$$typeof){case rs:return b.key===A?r(S,h,b,w):null;case Br:return b.key===A?s(S,h,b,w):null;case oi:return b=Ki(b),f(S,h,b,w)}if(Yr(b)||Dr(b))return A!==null?null:d(S,h,b,w,null);if(typeof b.then=="function")return f(S,h,vs(b),w);if(b.$$typeof===Fn)return f(S,h,hs(S,b),w);ys(S,b)}return null}function g(S,h,b,w,A){if(typeof w=="string"&&w!==""||typeof w=="number"||typeof w=="bigint")return S=S.get(b)||null,o(h,S,""+w,A);if(typeof w=="object"&&w!==null){switch(w.$$typeof){case rs:return S=S.get(w.key===null?b:w.key)||null,r(h,S,w,A);case Br:return S=S.get(w.key===null?b:w.key)||null,s(h,S,w,A);case oi:return w=Ki(w),g(S,h,b,w,A)}if(Yr(w)||Dr(w))return S=S.get(b)||null,d(h,S,w,A,null);if(typeof w.then=="function")return g(S,h,b,vs(w),A);if(w.$$typeof===Fn)return g(S,h,b,hs(h,w),A);ys(h,w)}return null}function T(S,h,b,w){for(var A=null,B=null,_=h,C=h=0,G=null;_!==null&&C<b.length;C++){_.index>C?(G=_,_=null):G=_.sibling;var U=f(S,_,b[C],w);if(U===null){_===null&&(_=G);break}e&&_&&U.alternate===null&&t(S,_),h=i(U,h,C),B===null?A=U:B.sibling=U,B=U,_=G}if(C===b.length)return l(S,_),re&&ba(S,C),A;if(_===null){for(;C<b.length;C++)_=p(S,b[C],w),_!==null&&(h=i(_,h,C),B===null?A=_:B.sibling=_,B=_);return re&&ba(S,C),A}for(_=n(_);C<b.length;C++)G=g(_,S,C,b[C],w),G!==null&&(e&&(U=G.alternate,U!==null&&_.delete(U.key===null?C:U.key)),h=i(G,h,C),B===null?A=G:B.sibling=G,B=G);return e&&_.forEach(function(H){return t(S,H)}),re&&ba(S,C),A}function x(S,h,b,w){if(b==null)throw Error(O(151));for(var A=null,B=null,_=h,C=h=0,G=null,U=b.next();_!==null&&!U.done;C++,U=b.next()){_.index>C?(G=_,_=null):G=_.sibling;var H=f(S,_,U.value,w);if(H===null){_===null&&(_=G);break}e&&_&&H.alternate===null&&t(S,_),h=i(H,h,C),B===null?A=H:B.sibling=H,B=H,_=G}if(U.done)return l(S,_),re&&ba(S,C),A;if(_===null){for(;!U.done;C++,U=b.next())U=p(S,U.value,w),U!==null&&(h=i(U,h,C),B===null?A=U:B.sibling=U,B=U);return re&&ba(S,C),A}for(_=n(_);!U.done;C++,U=b.next())U=g(_,S,C,U.value,w),U!==null&&(e&&(G=U.alternate,G!==null&&_.delete(G.key===null?C:G.key)),h=i(U,h,C),B===null?A=U:B.sibling=U,B=U);return e&&_.forEach(function(Z){return t(S,Z)}),re&&ba(S,C),A}function M(S,h,b,w){if(typeof b=="object"&&b!==null&&b.type===eo&&b.key===null&&b.props.ref===void 0&&(b=b.props.children),typeof b=="object"&&b!==null){switch(b.$$typeof){case rs:e:{for(var A=b.key;h!==null;){if(h.key===A){if(A=b.type,A===eo){if(h.tag===7){l(S,h.sibling),w=a(h,b.props.children),ai(w,b),w.return=S,S=w;break e}}else if(h.elementType===A||typeof A=="object"&&A!==null&&A.$$typeof===oi&&Ki(A)===h.type){l(S,h.sibling),w=a(h,b.props),ai(w,b),w.return=S,S=w;break e}l(S,h);break}else t(S,h);h=h.sibling}b.type===eo?(w=Ii(b.props.children,S.mode,w,b.key),ai(w,b),w.return=S,S=w):(w=Cs(b.type,b.key,b.props,null,S.mode,w),ai(w,b),w.return=S,S=w)}return u(S);case Br:e:{for(A=b.key;h!==null;){if(h.key===A)if(h.tag===4&&h.stateNode.containerInfo===b.containerInfo&&h.stateNode.implementation===b.implementation){l(S,h.sibling),w=a(h,b.children||[]),w.return=S,S=w;break e}else{l(S,h);break}else t(S,h);h=h.sibling}w=Yd(b,S.mode,w),w.return=S,S=w}return u(S);case oi:return b=Ki(b),M(S,h,b,w)}if(Yr(b))return T(S,h,b,w);if(Dr(b)){if(A=Dr(b),typeof A!="function")throw Error(O(150));return b=A.call(b),x(S,h,b,w)}if(typeof b.then=="function")return M(S,h,vs(b),w);if(b.$$typeof===Fn)return M(S,h,hs(S,b),w);ys(S,b)}return typeof b=="string"&&b!==""||typeof b=="number"||typeof b=="bigint"?(b=""+b,h!==null&&h.tag===6?(l(S,h.sibling),w=a(h,b),w.return=S,S=w):(l(S,h),w=Bd(b,S.mode,w),w.return=S,S=w),u(S)):l(S,h)}return function(S,h,b,w){try{rc=0;var A=M(S,h,b,w);return ho=null,A}catch(_){if(_===ko||_===Df)throw _;var B=zl(29,_,null,S.mode);return B.lanes=w,B.return=S,B}}}var uu=tb(!0),lb=tb(!1),ri=!1;function D0(e){e.updateQueue={baseState:e.memoizedState,firstBaseUpdate:null,lastBaseUpdate:null,shared:{pending:null,lanes:0,hiddenCallbacks:null},callbacks:null}}function Rp(e,t){e=e.updateQueue,t.updateQueue===e&&(t.updateQueue={baseState:e.baseState,firstBaseUpdate:e.firstBaseUpdate,lastBaseUpdate:e.lastBaseUpdate,shared:e.shared,callbacks:null})}function yi(e){return{lane:e,tag:0,payload:null,callback:null,next:null}}function bi(e,t,l){var n=e.updateQueue;if(n===null)return null;if(n=n.shared,(Ae&2)!==0){var a=n.pending;return a===null?t.next=t:(t.next=a.next,a.next=t),n.pending=t,t=ef(e),Ky(e,null,l),t}return Mf(e,n,t,l),ef(e)}function Kr(e,t,l){if(t=t.updateQueue,t!==null&&(t=t.shared,(l&4194048)!==0)){var n=t.lanes;n&=e.pendingLanes,l|=n,t.lanes=l,by(e,l)}}function Gd(e,t){var l=e.updateQueue,n=e.alternate;if(n!==null&&(n=n.updateQueue,l===n)){var a=null,i=null;if(l=l.firstBaseUpdate,l!==null){do{var u={lane:l.lane,tag:l.tag,payload:l.payload,callback:null,next:null};i===null?a=i=u:i=i.next=u,l=l.next}while(l!==null);i===null?a=i=t:i=i.next=t}else a=i=t;l={baseState:n.baseState,firstBaseUpdate:a,lastBaseUpdate:i,shared:n.shared,callbacks:n.callbacks},e.updateQueue=l;return}e=l.lastBaseUpdate,e===null?l.firstBaseUpdate=t:e.next=t,l.lastBaseUpdate=t}var Ap=!1;function Jr(){if(Ap){var e=go;if(e!==null)throw e}}function Fr(e,t,l,n){Ap=!1;var a=e.updateQueue;ri=!1;var i=a.firstBaseUpdate,u=a.lastBaseUpdate,o=a.shared.pending;if(o!==null){a.shared.pending=null;var r=o,s=r.next;r.next=null,u===null?i=s:u.next=s,u=r;var d=e.alternate;d!==null&&(d=d.updateQueue,o=d.lastBaseUpdate,o!==u&&(o===null?d.firstBaseUpdate=s:o.next=s,d.lastBaseUpdate=r))}if(i!==null){var p=a.baseState;u=0,d=s=r=null,o=i;do{var f=o.lane&-536870913,g=f!==o.lane;if(g?(ge&f)===f:(n&f)===f){f!==0&&f===iu&&(Ap=!0),d!==null&&(d=d.next={lane:0,tag:o.tag,payload:o.payload,callback:null,next:null});e:{var T=e,x=o;f=t;var M=l;switch(x.tag){case 1:if(T=x.payload,typeof T=="function"){p=T.call(M,p,f);break e}p=T;break e;case 3:T.flags=T.flags&-65537|128;case 0:if(T=x.payload,f=typeof T=="function"?T.call(M,p,f):T,f==null)break e;p=je({},p,f);break e;case 2:ri=!0}}f=o.callback,f!==null&&(e.flags|=64,g&&(e.flags|=8192),g=a.callbacks,g===null?a.callbacks=[f]:g.push(f))}else g={lane:f,tag:o.tag,payload:o.payload,callback:o.callback,next:null},d===null?(s=d=g,r=p):d=d.next=g,u|=f;if(o=o.next,o===null){if(o=a.shared.pending,o===null)break;g=o,o=g.next,g.next=null,a.lastBaseUpdate=g,a.shared.pending=null}}while(!0);d===null&&(r=p),a.baseState=r,a.firstBaseUpdate=s,a.lastBaseUpdate=d,i===null&&(a.shared.lanes=0),Mi|=u,e.lanes=u,e.memoizedState=p}}function nb(e,t){if(typeof e!="function")throw Error(O(191,e));e.call(t)}function ab(e,t){var l=e.callbacks;if(l!==null)for(e.callbacks=null,e=0;e<l.length;e++)nb(l[e],t)}var _i=la(null),uf=la(0);function t1(e,t){e=_a,Je(uf,e),Je(_i,t),_a=e|t.baseLanes}function _p(){Je(uf,_a),Je(_i,_i.current)}function C0(){_a=uf.current,tl(_i),tl(uf)}var al=la(null),ml=null;function Si(e){var t=e.alternate;Je(ll,ll.current&1),Je(al,e),ml===null&&(t===null||_i.current!==null||t.memoizedState!==null)&&(ml=e)}function Op(e){Je(ll,ll.current),Je(al,e),ml===null&&(ml=e)}function ib(e){e.tag===22?(Je(ll,ll.current),Je(al,e),ml===null&&(ml=e)):Ei()}function Ei(){Je(ll,ll.current),Je(al,al.current)}function Gl(e){tl(al),ml===e&&(ml=null),tl(ll)}var ll=la(0);function cc(e,t){Je(al,al.current),Je(ll,t)}function L0(e){tl(ll),tl(al),ml===e&&(ml=null)}function of(e){for(var t=e;t!==null;){if(t.tag===13){var l=t.memoizedState;if(l!==null&&(l=l.dehydrated,l===null||c0(l)||og(l)))return t}else if(t.tag===19&&t.memoizedProps.revealOrder!=="independent"){if((t.flags&128)!==0)return t}else if(t.child!==null){t.child.return=t,t=t.child;continue}if(t===e)break;for(;t.sibling===null;){if(t.return===null||t.return===e)return null;t=t.return}t.sibling.return=t.return,t=t.sibling}return null}var Na=0,ne=null,Be=null,xt=null,rf=!1,vo=!1,ou=!1,cf=0,sc=0,yo=null,WN=0;function mt(){throw Error(O(321))}function H0(e,t){if(t===null)return!1;for(var l=0;l<t.length&&l<e.length;l++)if(!Jl(e[l],t[l]))return!1;return!0}function U0(e,t,l,n,a,i){return Na=i,ne=t,t.memoizedState=null,t.updateQueue=null,t.lanes=0,J.H=e===null||e.memoizedState===null?Ub:kb,ou=!1,i=l(n,a),ou=!1,vo&&(i=ob(t,l,n,a)),ub(e),i}function ub(e){J.H=sf;var t=Be!==null&&Be.next!==null;if(Na=0,xt=Be=ne=null,rf=!1,sc=0,yo=null,t)throw Error(O(300));e===null||Rt||(e=e.dependencies,e!==null&&nf(e)&&(Rt=!0))}function ob(e,t,l,n){ne=e;var a=0;do{if(vo&&(yo=null),sc=0,vo=!1,25<=a)throw Error(O(301));if(a+=1,xt=Be=null,e.updateQueue!=null){var i=e.updateQueue;i.lastEffect=null,i.events=null,i.stores=null,i.memoCache!=null&&(i.memoCache.index=0)}J.H=i3,i=t(l,n)}while(vo);return i}function IN(){var e=J.H,t=e.useState()[0];return t=typeof t.then=="function"?Nc(t):t,e=e.useState()[0],(Be!==null?Be.memoizedState:null)!==e&&(ne.flags|=1024),t}function k0(){var e=cf!==0;return cf=0,e}function B0(e,t,l){t.updateQueue=e.updateQueue,t.flags&=-2053,e.lanes&=~l}function Y0(e){if(rf){for(e=e.memoizedState;e!==null;){var t=e.queue;t!==null&&(t.pending=null),e=e.next}rf=!1}Na=0,xt=Be=ne=null,vo=!1,sc=cf=0,yo=null}function bl(){var e={memoizedState:null,baseState:null,baseQueue:null,queue:null,next:null};return xt===null?ne.memoizedState=xt=e:xt=xt.next=e,xt}function bt(){if(Be===null){var e=ne.alternate;e=e!==null?e.memoizedState:null}else e=Be.next;var t=xt===null?ne.memoizedState:xt.next;if(t!==null)xt=t,Be=e;else{if(e===null)throw ne.alternate===null?Error(O(467)):Error(O(310));Be=e,e={memoizedState:Be.memoizedState,baseState:Be.baseState,baseQueue:Be.baseQueue,queue:Be.queue,next:null},xt===null?ne.memoizedState=xt=e:xt=xt.next=e}return xt}function Cf(){return{lastEffect:null,events:null,stores:null,memoCache:null}}function Nc(e){var t=sc;return sc+=1,yo===null&&(yo=[]),e=eb(yo,e,t),t=ne,(xt===null?t.memoizedState:xt.next)===null&&(t=t.alternate,J.H=t===null||t.memoizedState===null?Ub:kb),e}function Lf(e){if(e!==null&&typeof e=="object"){if(typeof e.then=="function")return Nc(e);if(e.$$typeof===Cx)return;if(e.$$typeof===Fn)return el(e)}throw Error(O(438,String(e)))}function V0(e){var t=null,l=ne.updateQueue;if(l!==null&&(t=l.memoCache),t==null){var n=ne.alternate;n!==null&&(n=n.updateQueue,n!==null&&(n=n.memoCache,n!=null&&(t={data:n.data.map(function(a){return a.slice()}),index:0})))}if(t==null&&(t={data:[],index:0}),l===null&&(l=Cf(),ne.updateQueue=l),l.memoCache=t,l=t.data[t.index],l===void 0)for(l=t.data[t.index]=Array(e),n=0;n<e;n++)l[n]=Dx;return t.index++,l}function Ra(e,t){return typeof t=="function"?t(e):t}function Us(e){var t=bt();return G0(t,Be,e)}function G0(e,t,l){var n=e.queue;if(n===null)throw Error(O(311));n.lastRenderedReducer=l;var a=e.baseQueue,i=n.pending;if(i!==null){if(a!==null){var u=a.next;a.next=i.next,i.next=u}t.baseQueue=a=i,n.pending=null}if(i=e.baseState,a===null)e.memoizedState=i;else{t=a.next;var o=u=null,r=null,s=t,d=!1;do{var p=s.lane&-536870913;if(p!==s.lane?(ge&p)===p:(Na&p)===p){var f=s.revertLane;if(f===0)r!==null&&(r=r.next={lane:0,revertLane:0,gesture:null,action:s.action,hasEagerState:s.hasEagerState,eagerState:s.eagerState,next:null}),p===iu&&(d=!0);else if((Na&f)===f){s=s.next,f===iu&&(d=!0);continue}else p={lane:0,revertLane:s.revertLane,gesture:null,action:s.action,hasEagerState:s.hasEagerState,eagerState:s.eagerState,next:null},r===null?(o=r=p,u=i):r=r.next=p,ne.lanes|=f,Mi|=f;p=s.action,ou&&l(i,p),i=s.hasEagerState?s.eagerState:l(i,p)}else f={lane:p,revertLane:s.revertLane,gesture:s.gesture,action:s.action,hasEagerState:s.hasEagerState,eagerState:s.eagerState,next:null},r===null?(o=r=f,u=i):r=r.next=f,ne.lanes|=p,Mi|=p;s=s.next}while(s!==null&&s!==t);if(r===null?u=i:r.next=o,!Jl(i,e.memoizedState)&&(Rt=!0,d&&(l=go,l!==null)))throw l;e.memoizedState=i,e.baseState=u,e.baseQueue=r,n.lastRenderedState=i}return a===null&&(n.lanes=0),[e.memoizedState,n.dispatch]}function qd(e){var t=bt(),l=t.queue;if(l===null)throw Error(O(311));l.lastRenderedReducer=e;var n=l.dispatch,a=l.pending,i=t.memoizedState;if(a!==null){l.pending=null;var u=a=a.next;do i=e(i,u.action),u=u.next;while(u!==a);Jl(i,t.memoizedState)||(Rt=!0),t.memoizedState=i,t.baseQueue===null&&(t.baseState=i),l.lastRenderedState=i}return[i,n]}function rb(e,t,l){var n=ne,a=bt(),i=re;if(i){if(l===void 0)throw Error(O(407));l=l()}else l=t();var u=!Jl((Be||a).memoizedState,l);if(u&&(a.memoizedState=l,Rt=!0),a=a.queue,q0(fb.bind(null,n,a,e),[e]),e=a.getSnapshot!==t||u||xt!==null&&(xt.memoizedState.tag&1)!==0,No(e?9:8,{destroy:void 0},sb.bind(null,n,a,l,t),null),e){if(n.flags|=2048,qe===null)throw Error(O(349));i||(Na&127)!==0||cb(n,t,l)}return l}function cb(e,t,l){e.flags|=16384,e={getSnapshot:t,value:l},t=ne.updateQueue,t===null?(t=Cf(),ne.updateQueue=t,t.stores=[e]):(l=t.stores,l===null?t.stores=[e]:l.push(e))}function sb(e,t,l,n){t.value=l,t.getSnapshot=n,mb(t)&&db(e)}function fb(e,t,l){return l(function(){mb(t)&&db(e)})}function mb(e){var t=e.getSnapshot;e=e.value;try{var l=t();return!Jl(e,l)}catch{return!0}}function db(e){var t=du(e,2);t!==null&&Dl(t,e,2)}function Mp(e){var t=bl();if(typeof e=="function"){var l=e;if(e=l(),ou){si(!0);try{l()}finally{si(!1)}}}return t.memoizedState=t.baseState=e,t.queue={pending:null,lanes:0,dispatch:null,lastRenderedReducer:Ra,lastRenderedState:e},t}function pb(e,t,l,n){return e.baseState=l,G0(e,Be,typeof n=="function"?n:Ra)}function PN(e,t,l,n,a){if(Uf(e))throw Error(O(485));if(e=t.action,e!==null){var i={payload:a,action:e,next:null,isTransition:!0,status:"pending",value:null,reason:null,listeners:[],then:function(u){i.listeners.push(u)}};J.T!==null?l(!0):i.isTransition=!1,n(i),l=t.pending,l===null?(i.next=t.pending=i,gb(t,i)):(i.next=l.next,t.pending=l.next=i)}}function gb(e,t){var l=t.action,n=t.payload,a=e.state;if(t.isTransition){var i=J.T,u={};u.types=i!==null?i.types:null,J.T=u;try{var o=l(a,n),r=J.S;r!==null&&r(u,o),l1(e,t,o)}catch(s){zp(e,t,s)}finally{i!==null&&u.types!==null&&(i.types=u.types),J.T=i}}else try{i=l(a,n),l1(e,t,i)}catch(s){zp(e,t,s)}}function l1(e,t,l){l!==null&&typeof l=="object"&&typeof l.then=="function"?l.then(function(n){n1(e,t,n)},function(n){return zp(e,t,n)}):n1(e,t,l)}function n1(e,t,l){t.status="fulfilled",t.value=l,hb(t),e.state=l,t=e.pending,t!==null&&(l=t.next,l===t?e.pending=null:(l=l.next,t.next=l,gb(e,l)))}function zp(e,t,l){var n=e.pending;if(e.pending=null,n!==null){n=n.next;do t.status="rejected",t.reason=l,hb(t),t=t.next;while(t!==n)}e.action=null}function hb(e){e=e.listeners;for(var t=0;t<e.length;t++)(0,e[t])()}function vb(e,t){return t}function a1(e,t){if(re){var l=qe.formState;if(l!==null){e:{var n=ne;if(re){if(Ke){t:{for(var a=Ke,i=gn;a.nodeType!==8;){if(!i){a=null;break t}if(a=hn(a.nextSibling),a===null){a=null;break t}}i=a.data,a=i==="F!"||i==="F"?a:null}if(a){Ke=hn(a.nextSibling),n=a.data==="F!";break e}}Ai(n)}n=!1}n&&(t=l[0])}}return l=bl(),l.memoizedState=l.baseState=t,n={pending:null,lanes:0,dispatch:null,lastRenderedReducer:vb,lastRenderedState:t},l.queue=n,l=Cb.bind(null,ne,n),n.dispatch=l,n=Mp(!1),i=Z0.bind(null,ne,!1,n.queue),n=bl(),a={state:t,dispatch:null,action:e,pending:null},n.queue=a,l=PN.bind(null,ne,a,i,l),a.dispatch=l,n.memoizedState=e,[t,l,!1]}function i1(e){var t=bt();return yb(t,Be,e)}function yb(e,t,l){if(t=G0(e,t,vb)[0],e=Us(Ra)[0],typeof t=="object"&&t!==null&&typeof t.then=="function")try{var n=Nc(t)}catch(u){throw u===ko?Df:u}else n=t;t=bt();var a=t.queue,i=a.dispatch;return l!==t.memoizedState&&(ne.flags|=2048,No(9,{destroy:void 0},e3.bind(null,a,l),null)),[n,i,e]}function e3(e,t){e.action=t}function u1(e){var t=bt(),l=Be;if(l!==null)return yb(t,l,e);bt(),t=t.memoizedState,l=bt();var n=l.queue.dispatch;return l.memoizedState=e,[t,n,!1]}function No(e,t,l,n){return e={tag:e,create:l,deps:n,inst:t,next:null},t=ne.updateQueue,t===null&&(t=Cf(),ne.updateQueue=t),l=t.lastEffect,l===null?t.lastEffect=e.next=e:(n=l.next,l.next=e,e.next=n,t.lastEffect=e),e}function bb(){return bt().memoizedState}function ks(e,t,l,n){var a=bl();ne.flags|=e,a.memoizedState=No(1|t,{destroy:void 0},l,n===void 0?null:n)}function Hf(e,t,l,n){var a=bt();n=n===void 0?null:n;var i=a.memoizedState.inst;Be!==null&&n!==null&&H0(n,Be.memoizedState.deps)?a.memoizedState=No(t,i,l,n):(ne.flags|=e,a.memoizedState=No(1|t,i,l,n))}function o1(e,t){ks(8390656,8,e,t)}function q0(e,t){Hf(2048,8,e,t)}function t3(e){ne.flags|=4;var t=ne.updateQueue;if(t===null)t=Cf(),ne.updateQueue=t,t.events=[e];else{var l=t.events;l===null?t.events=[e]:l.push(e)}}function Sb(e){var t=bt().memoizedState;return t3({ref:t,nextImpl:e}),function(){if((Ae&2)!==0)throw Error(O(440));return t.impl.apply(void 0,arguments)}}function Eb(e,t){return Hf(4,2,e,t)}function wb(e,t){return Hf(4,4,e,t)}function Tb(e,t){if(typeof t=="function"){e=e();var l=t(e);return function(){typeof l=="function"?l():t(null)}}if(t!=null)return e=e(),t.current=e,function(){t.current=null}}function xb(e,t,l){l=l!=null?l.concat([e]):null,Hf(4,4,Tb.bind(null,t,e),l)}function j0(){}function Nb(e,t){var l=bt();t=t===void 0?null:t;var n=l.memoizedState;return t!==null&&H0(t,n[1])?n[0]:(l.memoizedState=[e,t],e)}function Rb(e,t){var l=bt();t=t===void 0?null:t;var n=l.memoizedState;if(t!==null&&H0(t,n[1]))return n[0];if(n=e(),ou){si(!0);try{e()}finally{si(!1)}}return l.memoizedState=[n,t],n}function Q0(e,t,l){return l===void 0||(Na&1073741824)!==0&&(ge&261930)===0?e.memoizedState=t:(e.memoizedState=l,e=yS(),ne.lanes|=e,Mi|=e,l)}function Ab(e,t,l,n){return Jl(l,t)?l:_i.current!==null?(e=Q0(e,l,n),Jl(e,t)||(Rt=!0),e):(Na&106)===0||(Na&1073741824)!==0&&(ge&261930)===0?(Rt=!0,e.memoizedState=l):(e=yS(),ne.lanes|=e,Mi|=e,t)}function _b(e,t,l,n,a){var i=_e.p;_e.p=i!==0&&8>i?i:8;var u=J.T,o={};o.types=u!==null?u.types:null,J.T=o,Z0(e,!1,t,l);try{var r=a(),s=J.S;if(s!==null&&s(o,r),r!==null&&typeof r=="object"&&typeof r.then=="function"){var d=$N(r,n);$r(e,t,d,Kl(e))}else $r(e,t,n,Kl(e))}catch(p){$r(e,t,{then:function(){},status:"rejected",reason:p},Kl())}finally{_e.p=i,u!==null&&o.types!==null&&(u.types=o.types),J.T=u}}function l3(){}function Dp(e,t,l,n){if(e.tag!==5)throw Error(O(476));var a=Ob(e).queue;_b(e,a,t,Wi,l===null?l3:function(){return Mb(e),l(n)})}function Ob(e){var t=e.memoizedState;if(t!==null)return t;t={memoizedState:Wi,baseState:Wi,baseQueue:null,queue:{pending:null,lanes:0,dispatch:null,lastRenderedReducer:Ra,lastRenderedState:Wi},next:null};var l={};return t.next={memoizedState:l,baseState:l,baseQueue:null,queue:{pending:null,lanes:0,dispatch:null,lastRenderedReducer:Ra,lastRenderedState:l},next:null},e.memoizedState=t,e=e.alternate,e!==null&&(e.memoizedState=t),t}function Mb(e){var t=Ob(e);t.next===null&&(t=e.alternate.memoizedState),$r(e,t.next.queue,{},Kl())}function X0(){return el(Do)}function zb(){return bt().memoizedState}function Db(){return bt().memoizedState}function n3(e){for(var t=e.return;t!==null;){switch(t.tag){case 24:case 3:var l=Kl();e=yi(l);var n=bi(t,e,l);n!==null&&(Dl(n,t,l),Kr(n,t,l)),t={cache:O0()},e.payload=t;return}t=t.return}}function a3(e,t,l){var n=Kl();l={lane:n,revertLane:0,gesture:null,action:l,hasEagerState:!1,eagerState:null,next:null},Uf(e)?Lb(t,l):(l=R0(e,t,l,n),l!==null&&(Dl(l,e,n),Hb(l,t,n)))}function Cb(e,t,l){var n=Kl();$r(e,t,l,n)}function $r(e,t,l,n){var a={lane:n,revertLane:0,gesture:null,action:l,hasEagerState:!1,eagerState:null,next:null};if(Uf(e))Lb(t,a);else{var i=e.alternate;if(e.lanes===0&&(i===null||i.lanes===0)&&(i=t.lastRenderedReducer,i!==null))try{var u=t.lastRenderedState,o=i(u,l);if(a.hasEagerState=!0,a.eagerState=o,Jl(o,u))return Mf(e,t,a,0),qe===null&&Of(),!1}catch{}if(l=R0(e,t,a,n),l!==null)return Dl(l,e,n),Hb(l,t,n),!0}return!1}function Z0(e,t,l,n){if(n={lane:2,revertLane:ng(),gesture:null,action:n,hasEagerState:!1,eagerState:null,next:null},Uf(e)){if(t)throw Error(O(479))}else t=R0(e,l,n,2),t!==null&&Dl(t,e,2)}function Uf(e){var t=e.alternate;return e===ne||t!==null&&t===ne}function Lb(e,t){vo=rf=!0;var l=e.pending;l===null?t.next=t:(t.next=l.next,l.next=t),e.pending=t}function Hb(e,t,l){if((l&4194048)!==0){var n=t.lanes;n&=e.pendingLanes,l|=n,t.lanes=l,by(e,l)}}var sf={readContext:el,use:Lf,useCallback:mt,useContext:mt,useEffect:mt,useImperativeHandle:mt,useLayoutEffect:mt,useInsertionEffect:mt,useMemo:mt,useReducer:mt,useRef:mt,useState:mt,useDebugValue:mt,useDeferredValue:mt,useTransition:mt,useSyncExternalStore:mt,useId:mt,useHostTransitionStatus:mt,useFormState:mt,useActionState:mt,useOptimistic:mt,useMemoCache:mt,useCacheRefresh:mt,useEffectEvent:mt},Ub={readContext:el,use:Lf,useCallback:function(e,t){return bl().memoizedState=[e,t===void 0?null:t],e},useContext:el,useEffect:o1,useImperativeHandle:function(e,t,l){l=l!=null?l.concat([e]):null,ks(4194308,4,Tb.bind(null,t,e),l)},useLayoutEffect:function(e,t){return ks(4194308,4,e,t)},useInsertionEffect:function(e,t){ks(4,2,e,t)},useMemo:function(e,t){var l=bl();t=t===void 0?null:t;var n=e();if(ou){si(!0);try{e()}finally{si(!1)}}return l.memoizedState=[n,t],n},useReducer:function(e,t,l){var n=bl();if(l!==void 0){var a=l(t);if(ou){si(!0);try{l(t)}finally{si(!1)}}}else a=t;return n.memoizedState=n.baseState=a,e={pending:null,lanes:0,dispatch:null,lastRenderedReducer:e,lastRenderedState:a},n.queue=e,e=e.dispatch=a3.bind(null,ne,e),[n.memoizedState,e]},useRef:function(e){var t=bl();return e={current:e},t.memoizedState=e},useState:function(e){e=Mp(e);var t=e.queue,l=Cb.bind(null,ne,t);return t.dispatch=l,[e.memoizedState,l]},useDebugValue:j0,useDeferredValue:function(e,t){var l=bl();return Q0(l,e,t)},useTransition:function(){var e=Mp(!1);return e=_b.bind(null,ne,e.queue,!0,!1),bl().memoizedState=e,[!1,e]},useSyncExternalStore:function(e,t,l){var n=ne,a=bl();if(re){if(l===void 0)throw Error(O(407));l=l()}else{if(l=t(),qe===null)throw Error(O(349));(ge&127)!==0||cb(n,t,l)}a.memoizedState=l;var i={value:l,getSnapshot:t};return a.queue=i,o1(fb.bind(null,n,i,e),[e]),n.flags|=2048,No(9,{destroy:void 0},sb.bind(null,n,i,l,t),null),l},useId:function(){var e=bl(),t=qe.identifierPrefix;if(re){var l=In,n=Wn;l=(n&~(1<<32-Zl(n)-1)).toString(32)+l,t="_"+t+"R_"+l,l=cf++,0<l&&(t+="H"+l.toString(32)),t+="_"}else l=WN++,t="_"+t+"r_"+l.toString(32)+"_";return e.memoizedState=t},useHostTransitionStatus:X0,useFormState:a1,useActionState:a1,useOptimistic:function(e){var t=bl();t.memoizedState=t.baseState=e;var l={pending:null,lanes:0,dispatch:null,lastRenderedReducer:null,lastRenderedState:null};return t.queue=l,t=Z0.bind(null,ne,!0,l),l.dispatch=t,[e,t]},useMemoCache:V0,useCacheRefresh:function(){return bl().memoizedState=n3.bind(null,ne)},useEffectEvent:function(e){var t=bl(),l={impl:e};return t.memoizedState=l,function(){if((Ae&2)!==0)throw Error(O(440));return l.impl.apply(void 0,arguments)}}},kb={readContext:el,use:Lf,useCallback:Nb,useContext:el,useEffect:q0,useImperativeHandle:xb,useInsertionEffect:Eb,useLayoutEffect:wb,useMemo:Rb,useReducer:Us,useRef:bb,useState:function(){return Us(Ra)},useDebugValue:j0,useDeferredValue:function(e,t){var l=bt();return Ab(l,Be.memoizedState,e,t)},useTransition:function(){var e=Us(Ra)[0],t=bt().memoizedState;return[typeof e=="boolean"?e:Nc(e),t]},useSyncExternalStore:rb,useId:zb,useHostTransitionStatus:X0,useFormState:i1,useActionState:i1,useOptimistic:function(e,t){var l=bt();return pb(l,Be,e,t)},useMemoCache:V0,useCacheRefresh:Db,useEffectEvent:Sb},i3={readContext:el,use:Lf,useCallback:Nb,useContext:el,useEffect:q0,useImperativeHandle:xb,useInsertionEffect:Eb,useLayoutEffect:wb,useMemo:Rb,useReducer:qd,useRef:bb,useState:function(){return qd(Ra)},useDebugValue:j0,useDeferredValue:function(e,t){var l=bt();return Be===null?Q0(l,e,t):Ab(l,Be.memoizedState,e,t)},useTransition:function(){var e=qd(Ra)[0],t=bt().memoizedState;return[typeof e=="boolean"?e:Nc(e),t]},useSyncExternalStore:rb,useId:zb,useHostTransitionStatus:X0,useFormState:u1,useActionState:u1,useOptimistic:function(e,t){var l=bt();return Be!==null?pb(l,Be,e,t):(l.baseState=e,[e,l.queue.dispatch])},useMemoCache:V0,useCacheRefresh:Db,useEffectEvent:Sb};function jd(e,t,l,n){t=e.memoizedState,l=l(n,t),l=l==null?t:je({},t,l),e.memoizedState=l,e.lanes===0&&(e.updateQueue.baseState=l)}var Cp={enqueueSetState:function(e,t,l){e=e._reactInternals;var n=Kl(),a=yi(n);a.payload=t,l!=null&&(a.callback=l),t=bi(e,a,n),t!==null&&(Dl(t,e,n),Kr(t,e,n))},enqueueReplaceState:function(e,t,l){e=e._reactInternals;var n=Kl(),a=yi(n);a.tag=1,a.payload=t,l!=null&&(a.callback=l),t=bi(e,a,n),t!==null&&(Dl(t,e,n),Kr(t,e,n))},enqueueForceUpdate:function(e,t){e=e._reactInternals;var l=Kl(),n=yi(l);n.tag=2,t!=null&&(n.callback=t),t=bi(e,n,l),t!==null&&(Dl(t,e,l),Kr(t,e,l))}};function r1(e,t,l,n,a,i,u){return e=e.stateNode,typeof e.shouldComponentUpdate=="function"?e.shouldComponentUpdate(n,i,u):t.prototype&&t.prototype.isPureReactComponent?!ic(l,n)||!ic(a,i):!0}function c1(e,t,l,n){e=t.state,typeof t.componentWillReceiveProps=="function"&&t.componentWillReceiveProps(l,n),typeof t.UNSAFE_componentWillReceiveProps=="function"&&t.UNSAFE_componentWillReceiveProps(l,n),t.state!==e&&Cp.enqueueReplaceState(t,t.state,null)}function ru(e,t){var l=t;if("ref"in t){l={};for(var n in t)n!=="ref"&&(l[n]=t[n])}if(e=e.defaultProps){l===t&&(l=je({},l));for(var a in e)l[a]===void 0&&(l[a]=e[a])}return l}function Bb(e){Ps(e)}function Yb(e){console.error(e)}function Vb(e){Ps(e)}function ff(e,t){try{var l=e.onUncaughtError;l(t.value,{componentStack:t.stack})}catch(n){setTimeout(function(){throw n})}}function s1(e,t,l){try{var n=e.onCaughtError;n(l.value,{componentStack:l.stack,errorBoundary:t.tag===1?t.stateNode:null})}catch(a){setTimeout(function(){throw a})}}function Lp(e,t,l){return l=yi(l),l.tag=3,l.payload={element:null},l.callback=function(){ff(e,t)},l}function Gb(e){return e=yi(e),e.tag=3,e}function qb(e,t,l,n){var a=l.type.getDerivedStateFromError;if(typeof a=="function"){var i=n.value;e.payload=function(){return a(i)},e.callback=function(){s1(t,l,n)}}var u=l.stateNode;u!==null&&typeof u.componentDidCatch=="function"&&(e.callback=function(){s1(t,l,n),typeof a!="function"&&(wi===null?wi=new Set([this]):wi.add(this));var o=n.stack;this.componentDidCatch(n.value,{componentStack:o!==null?o:""})})}function u3(e,t,l,n,a){if(l.flags|=32768,n!==null&&typeof n=="object"&&typeof n.then=="function"){if(t=l.alternate,t!==null&&nu(t,l,a,!0),l=al.current,l!==null){switch(l.tag){case 31:case 13:case 19:return ml===null?bf():l.alternate===null&&dt===0&&(dt=3),l.flags&=-257,l.flags|=65536,l.lanes=a,n===af?l.flags|=16384:(t=l.updateQueue,t===null?l.updateQueue=new Set([n]):t.add(n),$d(e,n,a)),!1;case 22:return l.flags|=65536,n===af?l.flags|=16384:(t=l.updateQueue,t===null?(t={transitions:null,markerInstances:null,retryQueue:new Set([n])},l.updateQueue=t):(l=t.retryQueue,l===null?t.retryQueue=new Set([n]):l.add(n)),$d(e,n,a)),!1}throw Error(O(435,l.tag))}return $d(e,n,a),bf(),!1}if(re)return t=al.current,t!==null?((t.flags&65536)===0&&(t.flags|=256),t.flags|=65536,t.lanes=a,n!==wp&&(e=Error(O(422),{cause:n}),oc(pn(e,l)))):(n!==wp&&(t=Error(O(423),{cause:n}),oc(pn(t,l))),e=e.current.alternate,e.flags|=65536,a&=-a,e.lanes|=a,n=pn(n,l),a=Lp(e.stateNode,n,a),Gd(e,a),dt!==4&&(dt=2)),!1;var i=Error(O(520),{cause:n});if(i=pn(i,l),ec===null?ec=[i]:ec.push(i),dt!==4&&(dt=2),t===null)return!0;n=pn(n,l),l=t;do{switch(l.tag){case 3:return l.flags|=65536,e=a&-a,l.lanes|=e,e=Lp(l.stateNode,n,e),Gd(l,e),!1;case 1:if(t=l.type,i=l.stateNode,(l.flags&128)===0&&(typeof t.getDerivedStateFromError=="function"||i!==null&&typeof i.componentDidCatch=="function"&&(wi===null||!wi.has(i))))return l.flags|=65536,a&=-a,l.lanes|=a,a=Gb(a),qb(a,e,l,n),Gd(l,a),!1;break;case 22:if(l.memoizedState!==null)return l.flags|=65536,!1}l=l.return}while(l!==null);return!1}var K0=Error(O(461)),Rt=!1;function Dt(e,t,l,n){t.child=e===null?lb(t,null,l,n):uu(t,e.child,l,n)}function f1(e,t,l,n,a){l=l.render;var i=t.ref;if("ref"in n){var u={};for(var o in n)o!=="ref"&&(u[o]=n[o])}else u=n;return au(t),n=U0(e,t,l,u,i,a),o=k0(),e!==null&&!Rt?(B0(e,t,a),Aa(e,t,a)):(re&&o&&zf(t),t.flags|=1,Dt(e,t,n,a),t.child)}function m1(e,t,l,n,a){if(e===null){var i=l.type;return typeof i=="function"&&!A0(i)&&i.defaultProps===void 0&&l.compare===null?(t.tag=15,t.type=i,jb(e,t,i,n,a)):(e=Cs(l.type,null,n,t,t.mode,a),e.ref=t.ref,e.return=t,t.child=e)}if(i=e.child,!F0(e,a)){var u=i.memoizedProps;if(l=l.compare,l=l!==null?l:ic,l(u,n)&&e.ref===t.ref)return Aa(e,t,a)}return t.flags|=1,e=Ea(i,n),e.ref=t.ref,e.return=t,t.child=e}function jb(e,t,l,n,a){if(e!==null){var i=e.memoizedProps;if(ic(i,n)&&e.ref===t.ref)if(Rt=!1,t.pendingProps=n=i,F0(e,a))(e.flags&131072)!==0&&(Rt=!0);else return t.lanes=e.lanes,Aa(e,t,a)}return Hp(e,t,l,n,a)}function Qb(e,t,l,n){var a=n.children,i=e!==null?e.memoizedState:null;if(e===null&&t.stateNode===null&&(t.stateNode={_visibility:1,_pendingMarkers:null,_retryCache:null,_transitions:null}),n.mode==="hidden"){if((t.flags&128)!==0){if(i=i!==null?i.baseLanes|l:l,e!==null){for(n=t.child=e.child,a=0;n!==null;)a=a|n.lanes|n.childLanes,n=n.sibling;n=a&~i}else n=0,t.child=null;return d1(e,t,i,l,n)}if((l&536870912)!==0)t.memoizedState={baseLanes:0,cachePool:null},e!==null&&Hs(t,i!==null?i.cachePool:null),i!==null?t1(t,i):_p(),ib(t);else return n=t.lanes=536870912,d1(e,t,i!==null?i.baseLanes|l:l,l,n)}else i!==null?(Hs(t,i.cachePool),t1(t,i),Ei(),t.memoizedState=null):(e!==null&&Hs(t,null),_p(),Ei());return Dt(e,t,a,l),t.child}function Wr(e,t){return e!==null&&e.tag===22||t.stateNode!==null||(t.stateNode={_visibility:1,_pendingMarkers:null,_retryCache:null,_transitions:null}),t.sibling}function d1(e,t,l,n,a){var i=M0();return i=i===null?null:{parent:Nt._currentValue,pool:i},t.memoizedState={baseLanes:l,cachePool:i},e!==null&&Hs(t,null),_p(),ib(t),e!==null&&nu(e,t,n,!0),t.childLanes=a,null}function Bs(e,t){return t=kf({mode:t.mode,children:t.children},e.mode),t.ref=e.ref,e.child=t,t.return=e,t}function p1(e,t,l){return uu(t,e.child,null,l),e=Bs(t,t.pendingProps),e.flags|=2,Gl(t),t.memoizedState=null,e}function o3(e,t,l){var n=t.pendingProps,a=(t.flags&128)!==0;if(t.flags&=-129,e===null){if(re){if(n.mode==="hidden")return e=Bs(t,n),t.lanes=536870912,e.memoizedState={baseLanes:0,cachePool:null},Wr(null,e);if(Op(t),(e=Ke)?(e=QS(e,gn),e=e!==null&&e.data==="&"?e:null,e!==null&&(t.memoizedState={dehydrated:e,treeContext:Ri!==null?{id:Wn,overflow:In}:null,retryLane:536870912,hydrationErrors:null},l=Fy(e),l.return=t,t.child=l,Zt=t,Ke=null)):e=null,e===null)throw Ai(t);return t.lanes=536870912,null}return Bs(t,n)}var i=e.memoizedState;if(i!==null){var u=i.dehydrated;if(Op(t),a)if(t.flags&256)t.flags&=-257,t=p1(e,t,l);else if(t.memoizedState!==null)t.child=e.child,t.flags|=128,t=null;else throw Error(O(558));else if(Rt||nu(e,t,l,!1),a=(l&e.childLanes)!==0,Rt||a){if(_i.current===null){if(n=qe,n!==null&&(u=Sy(n,l),u!==0&&u!==i.retryLane))throw i.retryLane=u,du(e,u),Dl(n,e,u),K0;bf()}t=p1(e,t,l)}else e=i.treeContext,Ke=hn(u.nextSibling),Zt=t,re=!0,vi=null,gn=!1,e!==null&&Wy(t,e),t=Bs(t,n),t.flags|=134221824;return t}return e=Ea(e.child,{mode:n.mode,children:n.children}),e.ref=t.ref,t.child=e,e.return=t,e}function $u(e,t){var l=t.ref;if(l===null)e!==null&&e.ref!==null&&(t.flags|=4194816);else{if(typeof l!="function"&&typeof l!="object")throw Error(O(284));(e===null||e.ref!==l)&&(t.flags|=4194816)}}function Hp(e,t,l,n,a){return au(t),l=U0(e,t,l,n,void 0,a),n=k0(),e!==null&&!Rt?(B0(e,t,a),Aa(e,t,a)):(re&&n&&zf(t),t.flags|=1,Dt(e,t,l,a),t.child)}function g1(e,t,l,n,a,i){return au(t),t.updateQueue=null,l=ob(t,n,l,a),ub(e),n=k0(),e!==null&&!Rt?(B0(e,t,i),Aa(e,t,i)):(re&&n&&zf(t),t.flags|=1,Dt(e,t,l,i),t.child)}function h1(e,t,l,n,a){if(au(t),t.stateNode===null){var i=oo,u=l.contextType;typeof u=="object"&&u!==null&&(i=el(u)),i=new l(n,i),t.memoizedState=i.state!==null&&i.state!==void 0?i.state:null,i.updater=Cp,t.stateNode=i,i._reactInternals=t,i=t.stateNode,i.props=n,i.state=t.memoizedState,i.refs={},D0(t),u=l.contextType,i.context=typeof u=="object"&&u!==null?el(u):oo,i.state=t.memoizedState,u=l.getDerivedStateFromProps,typeof u=="function"&&(jd(t,l,u,n),i.state=t.memoizedState),typeof l.getDerivedStateFromProps=="function"||typeof i.getSnapshotBeforeUpdate=="function"||typeof i.UNSAFE_componentWillMount!="function"&&typeof i.componentWillMount!="function"||(u=i.state,typeof i.componentWillMount=="function"&&i.componentWillMount(),typeof i.UNSAFE_componentWillMount=="function"&&i.UNSAFE_componentWillMount(),u!==i.state&&Cp.enqueueReplaceState(i,i.state,null),Fr(t,n,i,a),Jr(),i.state=t.memoizedState),typeof i.componentDidMount=="function"&&(t.flags|=4194308),n=!0}else if(e===null){i=t.stateNode;var o=t.memoizedProps,r=ru(l,o);i.props=r;var s=i.context,d=l.contextType;u=oo,typeof d=="object"&&d!==null&&(u=el(d));var p=l.getDerivedStateFromProps;d=typeof p=="function"||typeof i.getSnapshotBeforeUpdate=="function",o=t.pendingProps!==o,d||typeof i.UNSAFE_componentWillReceiveProps!="function"&&typeof i.componentWillReceiveProps!="function"||(o||s!==u)&&c1(t,i,n,u),ri=!1;var f=t.memoizedState;i.state=f,Fr(t,n,i,a),Jr(),s=t.memoizedState,o||f!==s||ri?(typeof p=="function"&&(jd(t,l,p,n),s=t.memoizedState),(r=ri||r1(t,l,r,n,f,s,u))?(d||typeof i.UNSAFE_componentWillMount!="function"&&typeof i.componentWillMount!="function"||(typeof i.componentWillMount=="function"&&i.componentWillMount(),typeof i.UNSAFE_componentWillMount=="function"&&i.UNSAFE_componentWillMount()),typeof i.componentDidMount=="function"&&(t.flags|=4194308)):(typeof i.componentDidMount=="function"&&(t.flags|=4194308),t.memoizedProps=n,t.memoizedState=s),i.props=n,i.state=s,i.context=u,n=r):(typeof i.componentDidMount=="function"&&(t.flags|=4194308),n=!1)}else{i=t.stateNode,Rp(e,t),u=t.memoizedProps,d=ru(l,u),i.props=d,p=t.pendingProps,f=i.context,s=l.contextType,r=oo,typeof s=="object"&&s!==null&&(r=el(s)),o=l.getDerivedStateFromProps,(s=typeof o=="function"||typeof i.getSnapshotBeforeUpdate=="function")||typeof i.UNSAFE_componentWillReceiveProps!="function"&&typeof i.componentWillReceiveProps!="function"||(u!==p||f!==r)&&c1(t,i,n,r),ri=!1,f=t.memoizedState,i.state=f,Fr(t,n,i,a),Jr();var g=t.memoizedState;u!==p||f!==g||ri||e!==null&&e.dependencies!==null&&nf(e.dependencies)?(typeof o=="function"&&(jd(t,l,o,n),g=t.memoizedState),(d=ri||r1(t,l,d,n,f,g,r)||e!==null&&e.dependencies!==null&&nf(e.dependencies))?(s||typeof i.UNSAFE_componentWillUpdate!="function"&&typeof i.componentWillUpdate!="function"||(typeof i.componentWillUpdate=="function"&&i.componentWillUpdate(n,g,r),typeof i.UNSAFE_componentWillUpdate=="function"&&i.UNSAFE_componentWillUpdate(n,g,r)),typeof i.componentDidUpdate=="function"&&(t.flags|=4),typeof i.getSnapshotBeforeUpdate=="function"&&(t.flags|=1024)):(typeof i.componentDidUpdate!="function"||u===e.memoizedProps&&f===e.memoizedState||(t.flags|=4),typeof i.getSnapshotBeforeUpdate!="function"||u===e.memoizedProps&&f===e.memoizedState||(t.flags|=1024),t.memoizedProps=n,t.memoizedState=g),i.props=n,i.state=g,i.context=r,n=d):(typeof i.componentDidUpdate!="function"||u===e.memoizedProps&&f===e.memoizedState||(t.flags|=4),typeof i.getSnapshotBeforeUpdate!="function"||u===e.memoizedProps&&f===e.memoizedState||(t.flags|=1024),n=!1)}return i=n,$u(e,t),n=(t.flags&128)!==0,i||n?(i=t.stateNode,l=n&&typeof l.getDerivedStateFromError!="function"?null:i.render(),t.flags|=1,e!==null&&n?(t.child=uu(t,e.child,null,a),t.child=uu(t,null,l,a)):Dt(e,t,l,a),t.memoizedState=i.state,e=t.child):e=Aa(e,t,a),e}function v1(e,t,l,n){return lu(),t.flags|=256,Dt(e,t,l,n),t.child}var Up={dehydrated:null,treeContext:null,retryLane:0,hydrationErrors:null};function kp(e){return{baseLanes:e,cachePool:Py()}}function Bp(e,t,l){return e=e!==null?e.childLanes&~l:0,t&&(e|=jl),e}function Xb(e,t,l){var n=t.pendingProps,a=!1,i=(t.flags&128)!==0,u;if((u=i)||(u=e!==null&&e.memoizedState===null?!1:(ll.current&2)!==0),u&&(a=!0,t.flags&=-129),u=(t.flags&32)!==0,t.flags&=-33,e===null){if(re){if(a?Si(t):Ei(),(e=Ke)?(e=QS(e,gn),e=e!==null&&e.data!=="&"?e:null,e!==null&&(t.memoizedState={dehydrated:e,treeContext:Ri!==null?{id:Wn,overflow:In}:null,retryLane:536870912,hydrationErrors:null},l=Fy(e),l.return=t,t.child=l,Zt=t,Ke=null)):e=null,e===null)throw Ai(t);return og(e)?t.lanes=32:t.lanes=536870912,null}return i=n.children,n=n.fallback,a?(Ei(),a=t.mode,i=kf({mode:"hidden",children:i},a),n=Ii(n,a,l,null),i.return=t,n.return=t,i.sibling=n,t.child=i,n=t.child,n.memoizedState=kp(l),n.childLanes=Bp(e,u,l),t.memoizedState=Up,Wr(null,n)):(Si(t),J0(t,i))}var o=e.memoizedState;if(o!==null){var r=o.dehydrated;if(r!==null)return r3(e,t,i,u,n,r,o,l)}return a?(Ei(),a=n.fallback,i=t.mode,o=e.child,r=o.sibling,n=Ea(o,{mode:"hidden",children:n.children}),n.subtreeFlags=o.subtreeFlags&1206910976,r!==null?a=Ea(r,a):(a=Ii(a,i,l,null),a.flags|=2),a.return=t,n.return=t,n.sibling=a,t.child=n,Wr(null,n),n=t.child,a=e.child.memoizedState,a===null?a=kp(l):(i=a.cachePool,i!==null?(o=Nt._currentValue,i=i.parent!==o?{parent:o,pool:o}:i):i=Py(),a={baseLanes:a.baseLanes|l,cachePool:i}),n.memoizedState=a,n.childLanes=Bp(e,u,l),t.memoizedState=Up,Wr(e.child,n)):(Si(t),l=e.child,e=l.sibling,l=Ea(l,{mode:"visible",children:n.children}),l.return=t,l.sibling=null,e!==null&&(u=t.deletions,u===null?(t.deletions=[e],t.flags|=16):u.push(e)),t.child=l,t.memoizedState=null,l)}function J0(e,t){return t=kf({mode:"visible",children:t},e.mode),t.return=e,e.child=t}function kf(e,t){return e=zl(22,e,null,t),e.lanes=0,e}function bs(e,t,l){return uu(t,e.child,null,l),e=J0(t,t.pendingProps.children),e.flags|=2,t.memoizedState=null,e}function r3(e,t,l,n,a,i,u,o){if(l)return t.flags&256?(Si(t),t.flags&=-257,bs(e,t,o)):t.memoizedState!==null?(Ei(),t.child=e.child,t.flags|=128,null):(Ei(),i=a.fallback,u=t.mode,a=kf({mode:"visible",children:a.children},u),i=Ii(i,u,o,null),i.flags|=2,a.return=t,i.return=t,a.sibling=i,t.child=a,uu(t,e.child,null,o),a=t.child,a.memoizedState=kp(o),a.childLanes=Bp(e,n,o),t.memoizedState=Up,Wr(null,a));if(Si(t),og(i)){if(n=i.nextSibling&&i.nextSibling.dataset,n)var r=n.dgst;return n=r,n!==""&&(a=Error(O(419)),a.stack="",a.digest=n,oc({value:a,source:null,stack:null})),bs(e,t,o)}if(Rt||nu(e,t,o,!1),n=(o&e.childLanes)!==0,Rt||n){if(_i.current!==null)return bs(e,t,o);if(n=qe,n!==null&&(a=Sy(n,o),a!==0&&a!==u.retryLane))throw u.retryLane=a,du(e,a),Dl(n,e,a),K0;return c0(i)||bf(),bs(e,t,o)}return c0(i)?(t.flags|=192,t.child=e.child,null):(e=u.treeContext,Ke=hn(i.nextSibling),Zt=t,re=!0,vi=null,gn=!1,e!==null&&Wy(t,e),t=J0(t,a.children),t.flags|=134221824,t)}function y1(e,t,l){e.lanes|=t;var n=e.alternate;n!==null&&(n.lanes|=t),Ls(e.return,t,l)}function b1(e){for(var t=null;e!==null;){var l=e.alternate;l!==null&&of(l)===null&&(t=e),e=e.sibling}return t}function Ss(e,t,l,n,a,i){var u=e.memoizedState;u===null?e.memoizedState={isBackwards:t,rendering:null,renderingStartTime:0,last:n,tail:l,tailMode:a,treeForkCount:i}:(u.isBackwards=t,u.rendering=null,u.renderingStartTime=0,u.last=n,u.tail=l,u.tailMode=a,u.treeForkCount=i)}function Qd(e){var t=e.child;for(e.child=null;t!==null;){var l=t.sibling;t.sibling=e.child,e.child=t,t=l}}function Yp(e,t,l){var n=t.pendingProps,a=n.revealOrder,i=n.tail;n=n.children;var u=ll.current;if(t.flags&128)return cc(t,u),null;var o=(u&2)!==0;if(o?(u=u&1|2,t.flags|=128):u&=1,cc(t,u),a==="backwards"&&e!==null?(Qd(e),Dt(e,t,n,l),Qd(e)):Dt(e,t,n,l),n=re?uc:0,!o&&e!==null&&(e.flags&128)!==0)e:for(e=t.child;e!==null;){if(e.tag===13)e.memoizedState!==null&&y1(e,l,t);else if(e.tag===19)y1(e,l,t);else if(e.child!==null){e.child.return=e,e=e.child;continue}if(e===t)break e;for(;e.sibling===null;){if(e.return===null||e.return===t)break e;e=e.return}e.sibling.return=e.return,e=e.sibling}switch(a){case"backwards":l=b1(t.child),l===null?(a=t.child,t.child=null):(a=l.sibling,l.sibling=null,Qd(t)),Ss(t,!0,a,null,i,n);break;case"unstable_legacy-backwards":for(l=null,a=t.child,t.child=null;a!==null;){if(e=a.alternate,e!==null&&of(e)===null){t.child=a;break}e=a.sibling,a.sibling=l,l=a,a=e}Ss(t,!0,l,null,i,n);break;case"together":Ss(t,!1,null,null,void 0,n);break;case"independent":t.memoizedState=null;break;default:l=b1(t.child),l===null?(a=t.child,t.child=null):(a=l.sibling,l.sibling=null),Ss(t,!1,a,l,i,n)}return t.child}function S1(e,t,l){var n=t.pendingProps;return mi(t,t.type,n.value),Dt(e,t,n.children,l),t.child}function Aa(e,t,l){if(e!==null&&(t.dependencies=e.dependencies),Mi|=t.lanes,(l&t.childLanes)===0)if(e!==null){if(nu(e,t,l,!1),(l&t.childLanes)===0)return null}else return null;if(e!==null&&t.child!==e.child)throw Error(O(153));if(t.child!==null){for(e=t.child,l=Ea(e,e.pendingProps),t.child=l,l.return=t;e.sibling!==null;)e=e.sibling,l=l.sibling=Ea(e,e.pendingProps),l.return=t;l.sibling=null}return t.child}function F0(e,t){return(e.lanes&t)!==0?!0:(e=e.dependencies,!!(e!==null&&nf(e)))}function c3(e,t,l){switch(t.tag){case 3:Fs(t,t.stateNode.containerInfo),mi(t,Nt,e.memoizedState.cache),lu();break;case 27:case 5:mp(t);break;case 4:Fs(t,t.stateNode.containerInfo);break;case 10:mi(t,t.type,t.memoizedProps.value);break;case 31:if(t.memoizedState!==null)return t.flags|=128,Op(t),null;break;case 13:var n=t.memoizedState;if(n!==null){if(n.dehydrated!==null)return Si(t),t.flags|=128,null;n=nu(e,t,l,!1);var a=t.child.childLanes;return n||(l&a)!==0?Xb(e,t,l):(Si(t),e=Aa(e,t,l),e!==null?e.sibling:null)}Si(t);break;case 19:if(t.flags&128)return Yp(e,t,l);if(a=(e.flags&128)!==0,n=(l&t.childLanes)!==0,n||(nu(e,t,l,!1),n=(l&t.childLanes)!==0),a){if(n)return Yp(e,t,l);t.flags|=128}if(a=t.memoizedState,a!==null&&(a.rendering=null,a.tail=null,a.lastEffect=null),cc(t,ll.current),n)break;return null;case 22:return t.lanes=0,Qb(e,t,l,t.pendingProps);case 24:mi(t,Nt,e.memoizedState.cache)}return Aa(e,t,l)}function Zb(e,t,l){if(e!==null)if(e.memoizedProps!==t.pendingProps)Rt=!0;else{if(!F0(e,l)&&(t.flags&128)===0)return Rt=!1,c3(e,t,l);Rt=(e.flags&131072)!==0}else Rt=!1,re&&(t.flags&1048576)!==0&&$y(t,uc,t.index);switch(t.lanes=0,t.tag){case 16:e:{var n=t.pendingProps;if(e=Ki(t.elementType),t.type=e,typeof e=="function")A0(e)?(n=ru(e,n),t.tag=1,t=h1(null,t,e,n,l)):(t.tag=0,t=Hp(null,t,e,n,l));else{if(e!=null){var a=e.$$typeof;if(a===p0){t.tag=11,t=f1(null,t,e,n,l);break e}else if(a===g0){t.tag=14,t=m1(null,t,e,n,l);break e}else if(a===Fn){t.tag=10,t.type=e,t=S1(null,t,l);break e}}throw t=sp(e)||e,Error(O(306,t,""))}}return t;case 0:return Hp(e,t,t.type,t.pendingProps,l);case 1:return n=t.type,a=ru(n,t.pendingProps),h1(e,t,n,a,l);case 3:e:{if(Fs(t,t.stateNode.containerInfo),e===null)throw Error(O(387));n=t.pendingProps;var i=t.memoizedState;a=i.element,Rp(e,t),Fr(t,n,null,l);var u=t.memoizedState;if(n=u.cache,mi(t,Nt,n),n!==i.cache&&xp(t,[Nt],l,!0),Jr(),n=u.element,i.isDehydrated)if(i={element:n,isDehydrated:!1,cache:u.cache},t.updateQueue.baseState=i,t.memoizedState=i,t.flags&256){t=v1(e,t,n,l);break e}else if(n!==a){a=pn(Error(O(424)),t),oc(a),t=v1(e,t,n,l);break e}else for(e=t.stateNode.containerInfo,e.nodeType===9?e=e.body:e=e.nodeName==="HTML"?e.ownerDocument.body:e,Ke=hn(e.firstChild),Zt=t,re=!0,vi=null,gn=!0,l=lb(t,null,n,l),t.child=l;l;)l.flags=l.flags&-3|134221824,l=l.sibling;else{if(lu(),n===a){t=Aa(e,t,l);break e}Dt(e,t,n,l)}t=t.child}return t;case 26:return $u(e,t),e===null?(l=K1(t.type,null,t.pendingProps,null))?t.memoizedState=l:re||(t.stateNode=HS(t.type,t.pendingProps,hi.current,t)):t.memoizedState=K1(t.type,e.memoizedProps,t.pendingProps,e.memoizedState),null;case 27:return mp(t),e===null&&re&&(n=t.stateNode=XS(t.type,t.pendingProps,hi.current),Zt=t,gn=!0,a=Ke,Di(t.type)?(s0=a,Ke=hn(n.firstChild)):Ke=a),Dt(e,t,t.pendingProps.children,l),$u(e,t),e===null&&(t.flags|=4194304),t.child;case 5:return e===null&&re&&((a=n=Ke)&&(n=tR(n,t.type,t.pendingProps,gn),n!==null?(t.stateNode=n,Zt=t,Ke=hn(n.firstChild),gn=!1,a=!0):a=!1),a||Ai(t)),mp(t),a=t.type,i=t.pendingProps,u=e!==null?e.memoizedProps:null,n=i.children,u0(a,i)?n=null:u!==null&&u0(a,u)&&(t.flags|=32),t.memoizedState!==null&&(a=U0(e,t,IN,null,null,l),Do._currentValue=a),$u(e,t),Dt(e,t,n,l),t.child;case 6:return e===null&&re&&((e=l=Ke)&&(l=lR(l,t.pendingProps,gn),l!==null?(t.stateNode=l,Zt=t,Ke=null,e=!0):e=!1),e||Ai(t)),null;case 13:return Xb(e,t,l);case 4:return Fs(t,t.stateNode.containerInfo),n=t.pendingProps,e===null?t.child=uu(t,null,n,l):Dt(e,t,n,l),t.child;case 11:return f1(e,t,t.type,t.pendingProps,l);case 7:return n=t.pendingProps,$u(e,t),Dt(e,t,n,l),t.child;case 8:return Dt(e,t,t.pendingProps.children,l),t.child;case 12:return Dt(e,t,t.pendingProps.children,l),t.child;case 10:return S1(e,t,l);case 9:return a=t.type._context,n=t.pendingProps.children,au(t),a=el(a),n=n(a),t.flags|=1,Dt(e,t,n,l),t.child;case 14:return m1(e,t,t.type,t.pendingProps,l);case 15:return jb(e,t,t.type,t.pendingProps,l);case 19:return Yp(e,t,l);case 31:return o3(e,t,l);case 22:return Qb(e,t,l,t.pendingProps);case 24:return au(t),n=el(Nt),e===null?(a=M0(),a===null&&(a=qe,i=O0(),a.pooledCache=i,i.refCount++,i!==null&&(a.pooledCacheLanes|=l),a=i),t.memoizedState={parent:n,cache:a},D0(t),mi(t,Nt,a)):((e.lanes&l)!==0&&(Rp(e,t),Fr(t,null,null,l),Jr()),a=e.memoizedState,i=t.memoizedState,a.parent!==n?(a={parent:n,cache:n},t.memoizedState=a,t.lanes===0&&(t.memoizedState=t.updateQueue.baseState=a),mi(t,Nt,n)):(n=i.cache,mi(t,Nt,n),n!==a.cache&&xp(t,[Nt],l,!0))),Dt(e,t,t.pendingProps.children,l),t.child;case 30:return t.stateNode===null&&(t.stateNode={autoName:null,paired:null,clones:null,ref:null}),n=t.pendingProps,n.name!=null&&n.name!=="auto"?t.flags|=e===null?18882560:18874368:re&&zf(t),e!==null&&e.memoizedProps.name!==n.name?t.flags|=4194816:$u(e,t),Dt(e,t,n.children,l),t.child;case 29:throw t.pendingProps}throw Error(O(156,t.tag))}function ya(e){e.flags|=4}function Xd(e,t,l,n,a){var i;if((i=(e.mode&32)!==0)&&(i=l===null?$1(t,n):$1(t,n)&&(n.src!==l.src||n.srcSet!==l.srcSet)),i){if(e.flags|=16777216,(a&335544128)===a)if(e.stateNode.complete)e.flags|=8192;else if(ES())e.flags|=8192;else throw eu=af,z0}else e.flags&=-16777217}function E1(e,t){if(t.type!=="stylesheet"||(t.state.loading&4)!==0)e.flags&=-16777217;else if(e.flags|=16777216,!FS(t))if(ES())e.flags|=8192;else throw eu=af,z0}function Es(e,t){t!==null&&(e.flags|=4),e.flags&16384&&(t=e.tag!==22?vy():536870912,e.lanes|=t,Ro|=t)}function Lr(e,t){if(!re)switch(e.tailMode){case"visible":break;case"collapsed":for(var l=e.tail,n=null;l!==null;)l.alternate!==null&&(n=l),l=l.sibling;n===null?t||e.tail===null?e.tail=null:e.tail.sibling=null:n.sibling=null;break;default:for(t=e.tail,l=null;t!==null;)t.alternate!==null&&(l=t),t=t.sibling;l===null?e.tail=null:l.sibling=null}}function Ze(e){var t=e.alternate!==null&&e.alternate.child===e.child,l=0,n=0;if(t)for(var a=e.child;a!==null;)l|=a.lanes|a.childLanes,n|=a.subtreeFlags&1206910976,n|=a.flags&1206910976,a.return=e,a=a.sibling;else for(a=e.child;a!==null;)l|=a.lanes|a.childLanes,n|=a.subtreeFlags,n|=a.flags,a.return=e,a=a.sibling;return e.subtreeFlags|=n,e.childLanes=l,t}function s3(e,t,l){var n=t.pendingProps;switch(_0(t),t.tag){case 16:case 15:case 0:case 11:case 7:case 8:case 12:case 9:case 14:return Ze(t),null;case 1:return Ze(t),null;case 3:return l=t.stateNode,n=null,e!==null&&(n=e.memoizedState.cache),t.memoizedState.cache!==n&&(t.flags|=2048),wa(Nt),wo(),l.pendingContext&&(l.context=l.pendingContext,l.pendingContext=null),(e===null||e.child===null)&&(Ju(t)?ya(t):e===null||e.memoizedState.isDehydrated&&(t.flags&256)===0||(t.flags|=1024,Vd())),Ze(t),null;case 26:var a=t.type,i=t.memoizedState;return e===null?(ya(t),i!==null?(Ze(t),E1(t,i)):(Ze(t),Xd(t,a,null,n,l))):i?i!==e.memoizedState?(ya(t),Ze(t),E1(t,i)):(Ze(t),t.flags&=-16777217):(e=e.memoizedProps,e!==n&&ya(t),Ze(t),Xd(t,a,e,n,l)),null;case 27:if($s(t),l=hi.current,a=t.type,e!==null&&t.stateNode!=null)e.memoizedProps!==n&&ya(t);else{if(!n){if(t.stateNode===null)throw Error(O(166));return Ze(t),t.subtreeFlags&=-33554433,null}e=Pn.current,Ju(t)?Jv(t,e):(e=XS(a,n,l),t.stateNode=e,ya(t))}return Ze(t),t.subtreeFlags&=-33554433,null;case 5:if($s(t),a=t.type,e!==null&&t.stateNode!=null)e.memoizedProps!==n&&ya(t);else{if(!n){if(t.stateNode===null)throw Error(O(166));return Ze(t),t.subtreeFlags&=-33554433,null}if(i=Pn.current,Ju(t))Jv(t,i);else{var u=dc(hi.current);switch(i){case 1:i=u.createElementNS("http://www.w3.org/2000/svg",a);break;case 2:i=u.createElementNS("http://www.w3.org/1998/Math/MathML",a);break;default:switch(a){case"svg":i=u.createElementNS("http://www.w3.org/2000/svg",a);break;case"math":i=u.createElementNS("http://www.w3.org/1998/Math/MathML",a);break;case"script":i=u.createElement("div"),i.innerHTML="<script><\/script>",i=i.removeChild(i.firstChild);break;case"select":i=typeof n.is=="string"?u.createElement("select",{is:n.is}):u.createElement("select"),n.multiple?i.multiple=!0:n.size&&(i.size=n.size);break;default:i=typeof n.is=="string"?u.createElement(a,{is:n.is}):u.createElement(a)}}i[Pt]=t,i[Ll]=n;e:for(u=t.child;u!==null;){if(u.tag===5||u.tag===6)i.appendChild(u.stateNode);else if(u.tag!==4&&u.tag!==27&&u.child!==null){u.child.return=u,u=u.child;continue}if(u===t)break e;for(;u.sibling===null;){if(u.return===null||u.return===t)break e;u=u.return}u.sibling.return=u.return,u=u.sibling}t.stateNode=i;e:switch(nl(i,a,n),a){case"button":case"input":case"select":case"textarea":n=!!n.autoFocus;break e;case"img":n=!0;break e;default:n=!1}n&&ya(t)}}return Ze(t),t.subtreeFlags&=-33554433,Xd(t,t.type,e===null?null:e.memoizedProps,t.pendingProps,l),null;case 6:if(e&&t.stateNode!=null)e.memoizedProps!==n&&ya(t);else{if(typeof n!="string"&&t.stateNode===null)throw Error(O(166));if(e=hi.current,Ju(t)){if(e=t.stateNode,l=t.memoizedProps,n=null,a=Zt,a!==null)switch(a.tag){case 27:case 5:n=a.memoizedProps}e[Pt]=t,e=!!(e.nodeValue===l||n!==null&&n.suppressHydrationWarning===!0||CS(e.nodeValue,l)),e||Ai(t,!0)}else e=dc(e).createTextNode(n),e[Pt]=t,t.stateNode=e}return Ze(t),null;case 31:if(l=t.memoizedState,e===null||e.memoizedState!==null){if(n=Ju(t),l!==null){if(e===null){if(!n)throw Error(O(318));if(e=t.memoizedState,e=e!==null?e.dehydrated:null,!e)throw Error(O(557));e[Pt]=t}else lu(),(t.flags&128)===0&&(t.memoizedState=null),t.flags|=4;Ze(t),e=!1}else l=Vd(),e!==null&&e.memoizedState!==null&&(e.memoizedState.hydrationErrors=l),e=!0;if(!e)return t.flags&256?(Gl(t),t):(Gl(t),null);if((t.flags&128)!==0)throw Error(O(558))}return Ze(t),null;case 13:if(n=t.memoizedState,e===null||e.memoizedState!==null&&e.memoizedState.dehydrated!==null){if(a=Ju(t),n!==null&&n.dehydrated!==null){if(e===null){if(!a)throw Error(O(318));if(a=t.memoizedState,a=a!==null?a.dehydrated:null,!a)throw Error(O(317));a[Pt]=t}else lu(),(t.flags&128)===0&&(t.memoizedState=null),t.flags|=4;Ze(t),a=!1}else a=Vd(),e!==null&&e.memoizedState!==null&&(e.memoizedState.hydrationErrors=a),a=!0;if(!a)return t.flags&256?(Gl(t),t):(Gl(t),null)}return Gl(t),(t.flags&128)!==0?(t.lanes=l,t):(l=n!==null,e=e!==null&&e.memoizedState!==null,l&&(n=t.child,a=null,n.alternate!==null&&n.alternate.memoizedState!==null&&n.alternate.memoizedState.cachePool!==null&&(a=n.alternate.memoizedState.cachePool.pool),i=null,n.memoizedState!==null&&n.memoizedState.cachePool!==null&&(i=n.memoizedState.cachePool.pool),i!==a&&(n.flags|=2048)),l!==e&&l&&(t.child.flags|=8192),Es(t,t.updateQueue),Ze(t),null);case 4:return wo(),e===null&&ag(t.stateNode.containerInfo),t.flags|=67108864,Ze(t),null;case 10:return wa(t.type),Ze(t),null;case 19:if(L0(t),n=t.memoizedState,n===null)return Ze(t),null;if(a=(t.flags&128)!==0,i=n.rendering,i===null)if(a)Lr(n,!1);else{if(dt!==0||e!==null&&(e.flags&128)!==0)for(e=t.child;e!==null;){if(i=of(e),i!==null){for(t.flags|=128,Lr(n,!1),e=i.updateQueue,t.updateQueue=e,Es(t,e),t.subtreeFlags=0,e=l,l=t.child;l!==null;)Jy(l,e),l=l.sibling;return cc(t,ll.current&1|2),re&&ba(t,n.treeForkCount),t.child}e=e.sibling}n.tail!==null&&Ql()>vf&&(t.flags|=128,a=!0,Lr(n,!1),t.lanes=4194304)}else{if(!a)if(e=of(i),e!==null){if(t.flags|=128,a=!0,e=e.updateQueue,t.updateQueue=e,Es(t,e),Lr(n,!0),n.tail===null&&n.tailMode!=="collapsed"&&n.tailMode!=="visible"&&!i.alternate&&!re)return Ze(t),null}else 2*Ql()-n.renderingStartTime>vf&&l!==536870912&&(t.flags|=128,a=!0,Lr(n,!1),t.lanes=4194304);n.isBackwards?(i.sibling=t.child,t.child=i):(e=n.last,e!==null?e.sibling=i:t.child=i,n.last=i)}if(n.tail!==null){e=n.tail;e:{for(l=e;l!==null;){if(l.alternate!==null){l=!1;break e}l=l.sibling}l=!0}return n.rendering=e,n.tail=e.sibling,n.renderingStartTime=Ql(),e.sibling=null,i=ll.current,i=a?i&1|2:i&1,n.tailMode==="visible"||n.tailMode==="collapsed"||!l||re?cc(t,i):(l=i,Je(al,t),Je(ll,l),ml===null&&(ml=t)),re&&ba(t,n.treeForkCount),e}return Ze(t),null;case 22:case 23:return Gl(t),C0(),n=t.memoizedState!==null,e!==null?e.memoizedState!==null!==n&&(t.flags|=8192):n&&(t.flags|=8192),n?(l&536870912)!==0&&(t.flags&128)===0&&(Ze(t),t.subtreeFlags&6&&(t.flags|=8192)):Ze(t),l=t.updateQueue,l!==null&&Es(t,l.retryQueue),l=null,e!==null&&e.memoizedState!==null&&e.memoizedState.cachePool!==null&&(l=e.memoizedState.cachePool.pool),n=null,t.memoizedState!==null&&t.memoizedState.cachePool!==null&&(n=t.memoizedState.cachePool.pool),n!==l&&(t.flags|=2048),e!==null&&tl(Pi),null;case 24:return l=null,e!==null&&(l=e.memoizedState.cache),t.memoizedState.cache!==l&&(t.flags|=2048),wa(Nt),Ze(t),null;case 25:return null;case 30:return t.flags|=33554432,Ze(t),null}throw Error(O(156,t.tag))}function f3(e,t){switch(_0(t),t.tag){case 1:return e=t.flags,e&65536?(t.flags=e&-65537|128,t):null;case 3:return wa(Nt),wo(),e=t.flags,(e&65536)!==0&&(e&128)===0?(t.flags=e&-65537|128,t):null;case 26:case 27:case 5:return $s(t),null;case 31:if(t.memoizedState!==null){if(Gl(t),t.alternate===null)throw Error(O(340));lu()}return e=t.flags,e&65536?(t.flags=e&-65537|128,t):null;case 13:if(Gl(t),e=t.memoizedState,e!==null&&e.dehydrated!==null){if(t.alternate===null)throw Error(O(340));lu()}return e=t.flags,e&65536?(t.flags=e&-65537|128,t):null;case 19:return L0(t),e=t.flags,e&65536?(t.flags=e&-65537|128,e=t.memoizedState,e!==null&&(e.rendering=null,e.tail=null),t.flags|=4,t):null;case 4:return wo(),null;case 10:return wa(t.type),null;case 22:case 23:return Gl(t),C0(),e!==null&&tl(Pi),e=t.flags,e&65536?(t.flags=e&-65537|128,t):null;case 24:return wa(Nt),null;case 25:return null;default:return null}}function Kb(e,t){switch(_0(t),t.tag){case 3:wa(Nt),wo();break;case 26:case 27:case 5:$s(t);break;case 4:wo();break;case 31:t.memoizedState!==null&&Gl(t);break;case 13:Gl(t);break;case 19:L0(t);break;case 10:wa(t.type);break;case 22:case 23:Gl(t),C0(),e!==null&&tl(Pi);break;case 24:wa(Nt)}}function Rc(e,t){try{var l=t.updateQueue,n=l!==null?l.lastEffect:null;if(n!==null){var a=n.next;l=a;do{if((l.tag&e)===e){n=void 0;var i=l.create,u=l.inst;n=i(),u.destroy=n}l=l.next}while(l!==a)}}catch(o){He(t,t.return,o)}}function Oi(e,t,l){try{var n=t.updateQueue,a=n!==null?n.lastEffect:null;if(a!==null){var i=a.next;n=i;do{if((n.tag&e)===e){var u=n.inst,o=u.destroy;if(o!==void 0){u.destroy=void 0,a=t;var r=l,s=o;try{s()}catch(d){He(a,r,d)}}}n=n.next}while(n!==i)}}catch(d){He(t,t.return,d)}}function Jb(e){var t=e.updateQueue;if(t!==null){var l=e.stateNode;try{ab(t,l)}catch(n){He(e,e.return,n)}}}function Fb(e,t,l){l.props=ru(e.type,e.memoizedProps),l.state=e.memoizedState;try{l.componentWillUnmount()}catch(n){He(e,t,n)}}function Kn(e,t){try{var l=e.ref;if(l!==null){switch(e.tag){case 26:case 27:case 5:var n=e.stateNode;break;case 30:var a=e.stateNode,i=xa(e.memoizedProps,a);(a.ref===null||a.ref.name!==i)&&(a.ref=YS(i)),n=a.ref;break;case 7:if(e.stateNode===null){var u=new Fl(e);Cl(e.child,!1,P3,u,void 0,void 0),e.stateNode=u}n=e.stateNode;break;default:n=e.stateNode}typeof l=="function"?e.refCleanup=l(n):l.current=n}}catch(o){He(e,t,o)}}function It(e,t){var l=e.ref,n=e.refCleanup;if(l!==null)if(typeof n=="function")try{n()}catch(a){He(e,t,a)}finally{e.refCleanup=null,e=e.alternate,e!=null&&(e.refCleanup=null)}else if(typeof l=="function")try{l(null)}catch(a){He(e,t,a)}else l.current=null}function mf(e,t){if((e.tag===5||e.tag===27||e.tag===6)&&e.alternate===null&&t!==null)for(var l=0;l<t.length;l++)jS(e.stateNode,t[l])}function w1(e){for(var t=e.return;t!==null&&(W0(t)&&jS(e.stateNode,t.stateNode),!$0(t));)t=t.return}function Ir(e){for(var t=e.return;t!==null&&(W0(t)&&eR(e.stateNode,t.stateNode),!$0(t));)t=t.return}function $0(e){return e.tag===5||e.tag===3||e.tag===27}function W0(e){return e&&e.tag===7&&e.stateNode!==null}function Vp(e){var t=e.type,l=e.memoizedProps,n=e.stateNode;try{e:switch(t){case"button":case"input":case"select":case"textarea":l.autoFocus&&n.focus();break e;case"img":l.src?n.src=l.src:l.srcSet&&(n.srcset=l.srcSet)}}catch(a){He(e,e.return,a)}}function Zd(e,t,l){try{var n=e.stateNode;H3(n,e.type,l,t),n[Ll]=t}catch(a){He(e,e.return,a)}}function $b(e){return e.tag===5||e.tag===3||e.tag===26||e.tag===27&&Di(e.type)||e.tag===4}function Kd(e){e:for(;;){for(;e.sibling===null;){if(e.return===null||$b(e.return))return null;e=e.return}for(e.sibling.return=e.return,e=e.sibling;e.tag!==5&&e.tag!==6&&e.tag!==18;){if(e.tag===27&&Di(e.type)||e.flags&2||e.child===null||e.tag===4)continue e;e.child.return=e,e=e.child}if(!(e.flags&2))return e.stateNode}}function Gp(e,t,l,n){var a=e.tag;if(a===5||a===6)a=e.stateNode,t?(l.nodeType===9?l.body:l.nodeName==="HTML"?l.ownerDocument.body:l).insertBefore(a,t):(t=l.nodeType===9?l.body:l.nodeName==="HTML"?l.ownerDocument.body:l,t.appendChild(a),l=l._reactRootContainer,l!=null||t.onclick!==null||(t.onclick=$n)),mf(e,n),Ne=!0;else if(a!==4&&(a===27&&(mf(e,n),n=null,Di(e.type)&&(l=e.stateNode,t=null)),e=e.child,e!==null))for(Gp(e,t,l,n),e=e.sibling;e!==null;)Gp(e,t,l,n),e=e.sibling}function df(e,t,l,n){var a=e.tag;if(a===5||a===6)a=e.stateNode,t?l.insertBefore(a,t):l.appendChild(a),mf(e,n),Ne=!0;else if(a!==4&&(a===27&&(mf(e,n),n=null,Di(e.type)&&(l=e.stateNode)),e=e.child,e!==null))for(df(e,t,l,n),e=e.sibling;e!==null;)df(e,t,l,n),e=e.sibling}function Wb(e){var t=e.stateNode,l=e.memoizedProps;try{for(var n=e.type,a=t.attributes;a.length;)t.removeAttributeNode(a[0]);nl(t,n,l),t[Pt]=e,t[Ll]=l}catch(i){He(e,e.return,i)}}var pf=!1,ql=null;function T1(e){(e.tag===30||(e.subtreeFlags&33554432)!==0)&&(pf=!0)}var Jn=null;function x1(){var e=Jn;return Jn=null,e}var Ml=0;function Bo(e,t,l,n,a){return Ml=0,Ib(e.child,t,l,n,a)}function Ib(e,t,l,n,a){for(var i=!1;e!==null;){if(e.tag===5){var u=e.stateNode;if(n!==null){var o=o0(u);n.push(o),o.view&&(i=!0)}else i||o0(u).view&&(i=!0);pf=!0,US(u,Ml===0?t:t+"_"+Ml,l),Ml++}else(e.tag!==22||e.memoizedState===null)&&(e.tag===30&&a||Ib(e.child,t,l,n,a)&&(i=!0));e=e.sibling}return i}function ta(e,t){for(;e!==null;)e.tag===5?kS(e.stateNode,e.memoizedProps):(e.tag!==22||e.memoizedState===null)&&(e.tag===30&&t||ta(e.child,t)),e=e.sibling}function Ys(e){if((e.subtreeFlags&18874368)!==0)for(e=e.child;e!==null;){if((e.tag!==22||e.memoizedState===null)&&(Ys(e),e.tag===30&&(e.flags&18874368)!==0&&e.stateNode.paired)){var t=e.memoizedProps;if(t.name==null||t.name==="auto")throw Error(O(544));var l=t.name;t=Ma(t.default,t.share),t!=="none"&&(Bo(e,l,t,null,!1)||ta(e.child,!1))}e=e.sibling}}function qp(e,t){if(e.tag===30){var l=e.stateNode,n=e.memoizedProps,a=xa(n,l),i=Ma(n.default,l.paired?n.share:n.enter);i!=="none"?Bo(e,a,i,null,!1)?(Ys(e),l.paired||t||Ao(e,n.onEnter)):ta(e.child,!1):Ys(e)}else if((e.subtreeFlags&33554432)!==0)for(e=e.child;e!==null;)qp(e,t),e=e.sibling;else Ys(e)}function jp(e){if(ql!==null&&ql.size!==0){var t=ql;if((e.subtreeFlags&18874368)!==0)for(e=e.child;e!==null;){if(e.tag!==22||e.memoizedState===null){if(e.tag===30&&(e.flags&18874368)!==0){var l=e.memoizedProps,n=l.name;if(n!=null&&n!=="auto"){var a=t.get(n);if(a!==void 0){var i=Ma(l.default,l.share);if(i!=="none"&&(Bo(e,n,i,null,!1)?(i=e.stateNode,a.paired=i,i.paired=a,Ao(e,l.onShare)):ta(e.child,!1)),t.delete(n),t.size===0)break}}}jp(e)}e=e.sibling}}}function Qp(e){if(e.tag===30){var t=e.memoizedProps,l=xa(t,e.stateNode),n=ql!==null?ql.get(l):void 0,a=Ma(t.default,n!==void 0?t.share:t.exit);a!=="none"&&(Bo(e,l,a,null,!1)?n!==void 0?(a=e.stateNode,n.paired=a,a.paired=n,ql.delete(l),Ao(e,t.onShare)):Ao(e,t.onExit):ta(e.child,!1)),ql!==null&&jp(e)}else if((e.subtreeFlags&33554432)!==0)for(e=e.child;e!==null;)Qp(e),e=e.sibling;else ql!==null&&jp(e)}function Pb(e){for(e=e.child;e!==null;){if(e.tag===30){var t=e.memoizedProps,l=xa(t,e.stateNode);t=Ma(t.default,t.update),e.flags&=-5,t!=="none"&&Bo(e,l,t,e.memoizedState=[],!1)}else(e.subtreeFlags&33554432)!==0&&Pb(e);e=e.sibling}}function Xp(e){if((e.subtreeFlags&18874368)!==0)for(e=e.child;e!==null;){if(e.tag!==22||e.memoizedState===null){if(e.tag===30&&(e.flags&18874368)!==0){var t=e.stateNode;t.paired!==null&&(t.paired=null,ta(e.child,!1))}Xp(e)}e=e.sibling}}function Vs(e){if(e.tag===30)e.stateNode.paired=null,ta(e.child,!1),Xp(e);else if((e.subtreeFlags&33554432)!==0)for(e=e.child;e!==null;)Vs(e),e=e.sibling;else Xp(e)}function eS(e){for(e=e.child;e!==null;)e.tag===30?ta(e.child,!1):(e.subtreeFlags&33554432)!==0&&eS(e),e=e.sibling}function I0(e,t,l,n,a,i,u){for(var o=!1;t!==null;){if(t.tag===5){var r=t.stateNode;if(i!==null&&Ml<i.length){var s=i[Ml],d=o0(r);(s.view||d.view)&&(o=!0);var p;if(p=(e.flags&4)===0)if(d.clip)p=!0;else{p=s.rect;var f=d.rect;p=p.y!==f.y||p.x!==f.x||p.height!==f.height||p.width!==f.width}p&&(e.flags|=4),d.abs?d=!s.abs:(s=s.rect,d=d.rect,d=s.height!==d.height||s.width!==d.width),d&&(e.flags|=32)}else e.flags|=32;(e.flags&4)!==0&&US(r,Ml===0?l:l+"_"+Ml,a),o&&(e.flags&4)!==0||(Jn===null&&(Jn=[]),Jn.push(r,Ml===0?n:n+"_"+Ml,t.memoizedProps)),Ml++}else(t.tag!==22||t.memoizedState===null)&&(t.tag===30&&u?e.flags|=t.flags&32:I0(e,t.child,l,n,a,i,u)&&(o=!0));t=t.sibling}return o}function tS(e,t){for(e=e.child;e!==null;){if(e.tag===30){var l=e.memoizedProps,n=e.stateNode,a=xa(l,n),i=Ma(l.default,l.update);if(t){n=n.clones;var u=n===null?null:n.map(G3)}else u=e.memoizedState,e.memoizedState=null;n=e;var o=e.child;Ml=0,a=I0(n,o,a,a,i,u,!1),(e.flags&4)!==0&&a&&(t||Ao(e,l.onUpdate))}else(e.subtreeFlags&33554432)!==0&&tS(e,t);e=e.sibling}}var jt=!1,Me=!1,Qn=!1,Jd=!1,N1=typeof WeakSet=="function"?WeakSet:Set,Qt=null,Xn=!1,qr=!1,gf=!1,Zp=!1;function m3(e,t,l){if(e=e.containerInfo,a0=Co,e=Vy(e),x0(e)){if("selectionStart"in e)var n={start:e.selectionStart,end:e.selectionEnd};else e:{n=(n=e.ownerDocument)&&n.defaultView||window;var a=n.getSelection&&n.getSelection();if(a&&a.rangeCount!==0){n=a.anchorNode;var i=a.anchorOffset,u=a.focusNode;a=a.focusOffset;try{n.nodeType,u.nodeType}catch{n=null;break e}var o=0,r=-1,s=-1,d=0,p=0,f=e,g=null;t:for(;;){for(var T;f!==n||i!==0&&f.nodeType!==3||(r=o+i),f!==u||a!==0&&f.nodeType!==3||(s=o+a),f.nodeType===3&&(o+=f.nodeValue.length),(T=f.firstChild)!==null;)g=f,f=T;for(;;){if(f===e)break t;if(g===n&&++d===i&&(r=o),g===u&&++p===a&&(s=o),(T=f.nextSibling)!==null)break;f=g,g=f.parentNode}f=T}n=r===-1||s===-1?null:{start:r,end:s}}else n=null}n=n||{start:0,end:0}}else n=null;for(i0={focusedElem:e,selectionRange:n},Co=!1,l=(l&335544064)===l,Qt=t,t=l?9270:1024;Qt!==null;){if(e=Qt,l&&(n=e.deletions,n!==null))for(i=0;i<n.length;i++)l&&Qp(n[i]);if(e.alternate===null&&(e.flags&2)!==0)l&&T1(e),ws(l);else{if(e.tag===22){if(n=e.alternate,e.memoizedState!==null){n!==null&&n.memoizedState===null&&l&&Qp(n),ws(l);continue}else if(n!==null&&n.memoizedState!==null){l&&T1(e),ws(l);continue}}n=e.child,(e.subtreeFlags&t)!==0&&n!==null?(n.return=e,Qt=n):(l&&Pb(e),ws(l))}}ql=null}function ws(e){for(;Qt!==null;){var t=Qt,l=e,n=t.alternate,a=t.flags;switch(t.tag){case 0:case 11:case 15:break;case 1:if((a&1024)!==0&&n!==null){l=void 0,a=n.memoizedProps,n=n.memoizedState;var i=t.stateNode;try{var u=ru(t.type,a);l=i.getSnapshotBeforeUpdate(u,n),i.__reactInternalSnapshotBeforeUpdate=l}catch(o){He(t,t.return,o)}}break;case 3:if((a&1024)!==0){if(n=t.stateNode.containerInfo,l=n.nodeType,l===9)r0(n);else if(l===1)switch(n.nodeName){case"HEAD":case"HTML":case"BODY":r0(n);break;default:n.textContent=""}}break;case 5:case 26:case 27:case 6:case 4:case 17:break;case 30:l&&n!==null&&(l=xa(n.memoizedProps,n.stateNode),a=t.memoizedProps,a=Ma(a.default,a.update),a!=="none"&&Bo(n,l,a,n.memoizedState=[],!0));break;default:if((a&1024)!==0)throw Error(O(163))}if(n=t.sibling,n!==null){n.return=t.return,Qt=n;break}Qt=t.return}}function lS(e,t,l){var n=l.flags;switch(l.tag){case 0:case 11:case 15:Zn(e,l),n&4&&Rc(5,l);break;case 1:if(Zn(e,l),n&4)if(e=l.stateNode,t===null)try{e.componentDidMount()}catch(u){He(l,l.return,u)}else{var a=ru(l.type,t.memoizedProps);t=t.memoizedState;try{e.componentDidUpdate(a,t,e.__reactInternalSnapshotBeforeUpdate)}catch(u){He(l,l.return,u)}}n&64&&Jb(l),n&512&&Kn(l,l.return);break;case 3:if(Zn(e,l),n&64&&(e=l.updateQueue,e!==null)){if(t=null,l.child!==null)switch(l.child.tag){case 27:case 5:t=l.child.stateNode;break;case 1:t=l.child.stateNode}try{ab(e,t)}catch(u){He(l,l.return,u)}}break;case 27:t===null&&n&4&&Wb(l);case 26:case 5:Zn(e,l),t===null&&n&4&&Vp(l),n&512&&Kn(l,l.return);break;case 12:Zn(e,l);break;case 31:Zn(e,l),n&4&&uS(e,l);break;case 13:Zn(e,l),n&4&&oS(e,l),n&64&&(e=l.memoizedState,e!==null&&(e=e.dehydrated,e!==null&&(l=x3.bind(null,l),nR(e,l))));break;case 22:if(n=l.memoizedState!==null||jt,!n){var i=t!==null&&t.memoizedState!==null||Me;t=jt,a=Me,jt=n,(Me=i)&&!a?(n=2,(l.subtreeFlags&8772)!==0&&(n|=1),_n(e,l,n)):Zn(e,l),jt=t,Me=a}break;case 30:Zn(e,l),n&512&&Kn(l,l.return);break;case 7:n&512&&Kn(l,l.return);default:Zn(e,l)}}function Kp(e,t){for(e=e.child;e!==null;)nS(e,t),e=e.sibling}function nS(e,t){switch(e.tag){case 5:case 26:try{var l=e.stateNode;if(t){var n=l.style;typeof n.setProperty=="function"?n.setProperty("display","none","important"):n.display="none"}else{var a=e.stateNode,i=e.memoizedProps.style,u=i!=null&&i.hasOwnProperty("display")?i.display:null;a.style.display=u==null||typeof u=="boolean"?"":(""+u).trim()}}catch(r){He(e,e.return,r)}Jp(e,t);break;case 6:try{e.stateNode.nodeValue=t?"":e.memoizedProps,Ne=!0}catch(r){He(e,e.return,r)}break;case 18:try{var o=e.stateNode;t?G1(o,!0):G1(e.stateNode,!1)}catch(r){He(e,e.return,r)}break;case 22:case 23:e.memoizedState===null&&Kp(e,t);break;default:Kp(e,t)}}function Jp(e,t){if(e.subtreeFlags&67108864)for(e=e.child;e!==null;){e:{var l=e,n=t;switch(l.tag){case 4:nS(l,n);break e;case 22:l.memoizedState===null&&Jp(l,n);break e;default:Jp(l,n)}}e=e.sibling}}function aS(e){var t=e.alternate;t!==null&&(e.alternate=null,aS(t)),e.child=null,e.deletions=null,e.sibling=null,e.tag===5&&(t=e.stateNode,t!==null&&Nf(t)),e.stateNode=null,e.return=null,e.dependencies=null,e.memoizedProps=null,e.memoizedState=null,e.pendingProps=null,e.stateNode=null,e.updateQueue=null}var nt=null,_l=!1;function An(e,t,l){for(l=l.child;l!==null;)iS(e,t,l),l=l.sibling}function iS(e,t,l){if(Xl&&typeof Xl.onCommitFiberUnmount=="function")try{Xl.onCommitFiberUnmount(bc,l)}catch{}switch(l.tag){case 26:Me||It(l,t),An(e,t,l),l.memoizedState?l.memoizedState.count--:l.stateNode&&!Me&&(l=l.stateNode,l.parentNode.removeChild(l));break;case 27:Me||It(l,t),Ir(l);var n=nt,a=_l;Di(l.type)&&(nt=l.stateNode,_l=!1),An(e,t,l),ZS(l.stateNode,l.type,l.memoizedProps),nt=n,_l=a;break;case 5:Me||It(l,t),Ir(l);case 6:if(l.tag===6&&Ir(l),n=nt,a=_l,nt=null,An(e,t,l),nt=n,_l=a,nt!==null)if(_l)try{(nt.nodeType===9?nt.body:nt.nodeName==="HTML"?nt.ownerDocument.body:nt).removeChild(l.stateNode),Ne=!0}catch(i){He(l,t,i)}else try{nt.removeChild(l.stateNode),Ne=!0}catch(i){He(l,t,i)}break;case 18:nt!==null&&(_l?(e=nt,V1(e.nodeType===9?e.body:e.nodeName==="HTML"?e.ownerDocument.body:e,l.stateNode),Lo(e)):V1(nt,l.stateNode));break;case 4:n=nt,a=_l,nt=l.stateNode.containerInfo,_l=!0,An(e,t,l),nt=n,_l=a;break;case 0:case 11:case 14:case 15:Oi(2,l,t),Me||Oi(4,l,t),An(e,t,l);break;case 1:Me||(It(l,t),n=l.stateNode,typeof n.componentWillUnmount=="function"&&Fb(l,t,n)),An(e,t,l);break;case 21:An(e,t,l);break;case 22:Me=(n=Me)||l.memoizedState!==null,An(e,t,l),Me=n;break;case 30:It(l,t),An(e,t,l);break;case 7:Me||It(l,t),An(e,t,l);break;default:An(e,t,l)}}function uS(e,t){if(t.memoizedState===null&&(e=t.alternate,e!==null&&(e=e.memoizedState,e!==null))){e=e.dehydrated;try{Lo(e)}catch(l){He(t,t.return,l)}}}function oS(e,t){if(t.memoizedState===null&&(e=t.alternate,e!==null&&(e=e.memoizedState,e!==null&&(e=e.dehydrated,e!==null))))try{Lo(e)}catch(l){He(t,t.return,l)}}function d3(e){switch(e.tag){case 31:case 13:case 19:var t=e.stateNode;return t===null&&(t=e.stateNode=new N1),t;case 22:return e=e.stateNode,t=e._retryCache,t===null&&(t=e._retryCache=new N1),t;default:throw Error(O(435,e.tag))}}function Ts(e,t){var l=d3(e);t.forEach(function(n){if(!l.has(n)){l.add(n);var a=N3.bind(null,e,n);n.then(a,a)}})}function vl(e,t,l){var n=t.deletions;if(n!==null)for(var a=0;a<n.length;a++){var i=n[a],u=e,o=t,r=o;e:for(;r!==null;){switch(r.tag){case 27:if(Di(r.type)){nt=r.stateNode,_l=!1;break e}break;case 5:nt=r.stateNode,_l=!1;break e;case 3:case 4:nt=r.stateNode.containerInfo,_l=!0;break e}r=r.return}if(nt===null)throw Error(O(160));iS(u,o,i),nt=null,_l=!1,u=i.alternate,u!==null&&(u.return=null),i.return=null}if(t.subtreeFlags&13886)for(t=t.child;t!==null;)rS(t,e,l),t=t.sibling}var On=null;function rS(e,t,l){var n=e.alternate,a=e.flags;switch(e.tag){case 0:case 11:case 14:case 15:if(a&4&&(n=e.updateQueue,n=n!==null?n.events:null,n!==null))for(var i=0;i<n.length;i++){var u=n[i];u.ref.impl=u.nextImpl}vl(t,e,l),yl(e),a&4&&(Oi(3,e,e.return),Rc(3,e),Oi(5,e,e.return));break;case 1:vl(t,e,l),yl(e),a&512&&(Me||n===null||It(n,n.return)),a&64&&jt&&(e=e.updateQueue,e!==null&&(t=e.callbacks,t!==null&&(l=e.shared.hiddenCallbacks,e.shared.hiddenCallbacks=l===null?t:l.concat(t))));break;case 26:if(i=On,vl(t,e,l),yl(e),a&512&&(Me||n===null||It(n,n.return)),a&4)if(a=n!==null?n.memoizedState:null,l=e.memoizedState,n===null)if(l===null)if(e.stateNode===null)if(jt)e.stateNode=HS(e.type,e.memoizedProps,t.containerInfo,e);else{e:{t=e.type,l=e.memoizedProps,a=i.ownerDocument||i;t:switch(t){case"title":n=a.getElementsByTagName("title")[0],(!n||n[wc]||n[Pt]||n.namespaceURI==="http://www.w3.org/2000/svg"||n.hasAttribute("itemprop"))&&(n=a.createElement(t),a.head.insertBefore(n,a.querySelector("head > title"))),nl(n,t,l),n[Pt]=e,Xt(n),t=n;break e;case"link":if(i=F1("link","href",a).get(t+(l.href||""))){for(u=0;u<i.length;u++)if(n=i[u],n.getAttribute("href")===(l.href==null||l.href===""?null:l.href)&&n.getAttribute("rel")===(l.rel==null?null:l.rel)&&n.getAttribute("title")===(l.title==null?null:l.title)&&n.getAttribute("crossorigin")===(l.crossOrigin==null?null:l.crossOrigin)){i.splice(u,1);break t}}n=a.createElement(t),nl(n,t,l),a.head.appendChild(n);break;case"meta":if(i=F1("meta","content",a).get(t+(l.content||""))){for(u=0;u<i.length;u++)if(n=i[u],n.getAttribute("content")===(l.content==null?null:""+l.content)&&n.getAttribute("name")===(l.name==null?null:l.name)&&n.getAttribute("property")===(l.property==null?null:l.property)&&n.getAttribute("http-equiv")===(l.httpEquiv==null?null:l.httpEquiv)&&n.getAttribute("charset")===(l.charSet==null?null:l.charSet)){i.splice(u,1);break t}}n=a.createElement(t),nl(n,t,l),a.head.appendChild(n);break;default:throw Error(O(468,t))}n[Pt]=e,Xt(n),t=n}e.stateNode=t}else jt||f0(i,e.type,e.stateNode);else e.stateNode=J1(i,l,e.memoizedProps);else a!==l?(a===null?(t=n.stateNode,t===null||Me||t.parentNode.removeChild(t)):a.count--,l===null?jt||f0(i,e.type,e.stateNode):J1(i,l,e.memoizedProps)):l===null&&e.stateNode!==null&&Zd(e,e.memoizedProps,n.memoizedProps);break;case 27:vl(t,e,l),yl(e),a&512&&(Me||n===null||It(n,n.return)),n!==null&&a&4&&Zd(e,e.memoizedProps,n.memoizedProps);break;case 5:if(i=Qn,Qn=!1,vl(t,e,l),Qn=i,yl(e),a&512&&(Me||n===null||It(n,n.return)),e.flags&32){t=e.stateNode;try{xo(t,""),Ne=!0}catch(d){He(e,e.return,d)}}a&4&&e.stateNode!=null&&(t=e.memoizedProps,Zd(e,t,n!==null?n.memoizedProps:t)),a&1024&&(Jd=!0);break;case 6:if(vl(t,e,l),yl(e),a&4){if(e.stateNode===null)throw Error(O(162));t=e.memoizedProps,l=e.stateNode;try{l.nodeValue=t,Ne=!0}catch(d){He(e,e.return,d)}}break;case 3:if(Ne=!1,Qs=null,i=On,On=pc(t.containerInfo),vl(t,e,l),On=i,yl(e),a&4&&n!==null&&n.memoizedState.isDehydrated)try{Lo(t.containerInfo)}catch(d){He(e,e.return,d)}Jd&&(Jd=!1,cS(e)),Ne=!1;break;case 4:a=Qn,Qn=jt,n=zv(),i=On,On=pc(e.stateNode.containerInfo),vl(t,e,l),yl(e),On=i,Ne&&qr&&(gf=!0),Ne=n,Qn=a;break;case 12:vl(t,e,l),yl(e);break;case 31:vl(t,e,l),yl(e),a&4&&(t=e.updateQueue,t!==null&&(e.updateQueue=null,Ts(e,t)));break;case 13:vl(t,e,l),yl(e),e.child.flags&8192&&e.memoizedState!==null!=(n!==null&&n.memoizedState!==null)&&(Bf=Ql()),a&4&&(t=e.updateQueue,t!==null&&(e.updateQueue=null,Ts(e,t)));break;case 22:i=e.memoizedState!==null,u=n!==null&&n.memoizedState!==null;var o=jt,r=Me,s=Qn;jt=o||i,Qn=s||i,Me=r||u,vl(t,e,l),Me=r,Qn=s,jt=o,yl(e),a&8192&&(t=e.stateNode,t._visibility=i?t._visibility&-2:t._visibility|1,!i||n===null||u||jt||Me||(t=u||Me,l=jt,n=Me,jt=i||jt,Me=t,ui(e,2),jt=l,Me=n),!i&&Qn||Kp(e,i)),a&4&&(t=e.updateQueue,t!==null&&(l=t.retryQueue,l!==null&&(t.retryQueue=null,Ts(e,l))));break;case 19:vl(t,e,l),yl(e),a&4&&(t=e.updateQueue,t!==null&&(e.updateQueue=null,Ts(e,t)));break;case 30:a&512&&(Me||n===null||It(n,n.return)),a=zv(),i=qr,u=(l&335544064)===l,o=e.memoizedProps,qr=u&&Ma(o.default,o.update)!=="none",vl(t,e,l),yl(e),u&&n!==null&&Ne&&(e.flags|=4),qr=i,Ne=a;break;case 21:break;case 7:a&512&&(Me||n===null||It(n,n.return)),n&&n.stateNode!==null&&(n.stateNode._fragmentFiber=e);default:vl(t,e,l),yl(e)}}function yl(e){var t=e.flags;if(t&2){try{for(var l,n=e.return;n!==null;){if($b(n)){l=n;break}n=n.return}n=null;for(var a=e.return;a!==null;){if(W0(a)){var i=a.stateNode;n===null?n=[i]:n.push(i)}if($0(a))break;a=a.return}var u=n;if(l==null)throw Error(O(160));switch(l.tag){case 27:var o=l.stateNode,r=Kd(e);df(e,r,o,u);break;case 5:var s=l.stateNode;l.flags&32&&(xo(s,""),l.flags&=-33);var d=Kd(e);df(e,d,s,u);break;case 3:case 4:var p=l.stateNode.containerInfo,f=Kd(e);Gp(e,f,p,u);break;default:throw Error(O(161))}}catch(g){He(e,e.return,g)}e.flags&=-3}t&4096&&(e.flags&=-4097)}function cS(e){if(e.subtreeFlags&1024)for(e=e.child;e!==null;){var t=e;cS(t),t.tag===5&&t.flags&1024&&(t=t.stateNode,Co=!0,t.reset(),Co=!1),e=e.sibling}}function Fu(e,t){if(t.subtreeFlags&9270)for(t=t.child;t!==null;)sS(t,e),t=t.sibling;else tS(t,!1)}function sS(e,t){var l=e.alternate;if(l===null)qp(e,!1);else switch(e.tag){case 3:if(Zp=Xn=!1,x1(),Fu(t,e),!Xn&&!gf){if(e=Jn,e!==null)for(var n=0;n<e.length;n+=3){l=e[n];var a=e[n+1];kS(l,e[n+2]),l=l.ownerDocument.documentElement,l!==null&&l.animate({opacity:[0,0],pointerEvents:["none","none"]},{duration:0,fill:"forwards",pseudoElement:"::view-transition-group("+a+")"})}e=t.containerInfo,e=e.nodeType===9?e.documentElement:e.ownerDocument.documentElement,e!==null&&e.style.viewTransitionName===""&&(e.style.viewTransitionName="none",e.animate({opacity:[0,0],pointerEvents:["none","none"]},{duration:0,fill:"forwards",pseudoElement:"::view-transition-group(root)"}),e.animate({width:[0,0],height:[0,0]},{duration:0,fill:"forwards",pseudoElement:"::view-transition"})),Zp=!0}Jn=null;break;case 5:Fu(t,e);break;case 4:n=Xn,Xn=!1,Fu(t,e),Xn&&(gf=!0),Xn=n;break;case 22:e.memoizedState===null&&(l.memoizedState!==null?qp(e,!1):Fu(t,e));break;case 30:n=Xn,a=x1(),Xn=!1,Fu(t,e),Xn&&(e.flags|=4);var i=e.memoizedProps,u=e.stateNode;t=xa(i,u),u=xa(l.memoizedProps,u);var o=Ma(i.default,i.update);o==="none"?t=!1:(i=l.memoizedState,l.memoizedState=null,l=e.child,Ml=0,t=I0(e,l,t,u,o,i,!0),Ml!==(i===null?0:i.length)&&(e.flags|=32)),(e.flags&4)!==0&&t?(Ao(e,e.memoizedProps.onUpdate),Jn=a):a!==null&&(a.push.apply(a,Jn),Jn=a),Xn=(e.flags&32)!==0?!0:n;break;default:Fu(t,e)}}function Zn(e,t){if(t.subtreeFlags&8772)for(t=t.child;t!==null;)lS(e,t.alternate,t),t=t.sibling}function ui(e,t){for(e=e.child;e!==null;){var l=e,n=t;switch(l.tag){case 0:case 11:case 14:case 15:Oi(4,l,l.return),ui(l,n);break;case 1:It(l,l.return);var a=l.stateNode;typeof a.componentWillUnmount=="function"&&Fb(l,l.return,a),ui(l,n);break;case 27:(n&2)!==0&&ZS(l.stateNode,l.type,l.memoizedProps);case 5:It(l,l.return),l.tag!==5&&l.tag!==27||Ir(l),ui(l,n);break;case 6:Ir(l);break;case 26:It(l,l.return),a=l.stateNode,l.memoizedState!==null||a===null||Me||a.parentNode.removeChild(a),ui(l,n);break;case 22:l.memoizedState===null&&ui(l,n);break;case 30:It(l,l.return),ui(l,n);break;case 7:It(l,l.return);default:ui(l,n)}e=e.sibling}}function _n(e,t,l){for(l=(t.subtreeFlags&8772)!==0?l:l&-2,t=t.child;t!==null;){var n=t.alternate,a=e,i=t,u=i.flags,o=(l&1)!==0;switch(i.tag){case 0:case 11:case 15:_n(a,i,l),Rc(4,i);break;case 1:if(_n(a,i,l),n=i,a=n.stateNode,typeof a.componentDidMount=="function")try{a.componentDidMount()}catch(d){He(n,n.return,d)}if(n=i,a=n.updateQueue,a!==null){var r=n.stateNode;try{var s=a.shared.hiddenCallbacks;if(s!==null)for(a.shared.hiddenCallbacks=null,a=0;a<s.length;a++)nb(s[a],r)}catch(d){He(n,n.return,d)}}o&&u&64&&Jb(i),Kn(i,i.return);break;case 27:(l&2)!==0&&Wb(i);case 5:i.tag!==5&&i.tag!==27||w1(i),_n(a,i,l),o&&n===null&&u&4&&Vp(i),Kn(i,i.return);break;case 6:w1(i);break;case 26:r=i.stateNode,i.memoizedState!==null||r===null||jt||f0(pc(r.ownerDocument),i.type,r),_n(a,i,l),o&&n===null&&u&4&&Vp(i),Kn(i,i.return);break;case 12:_n(a,i,l);break;case 31:_n(a,i,l),o&&u&4&&uS(a,i);break;case 13:_n(a,i,l),o&&u&4&&oS(a,i);break;case 22:i.memoizedState===null&&_n(a,i,l),Kn(i,i.return);break;case 30:_n(a,i,l),Kn(i,i.return);break;case 7:Kn(i,i.return);default:_n(a,i,l)}t=t.sibling}}function P0(e,t){var l=null;e!==null&&e.memoizedState!==null&&e.memoizedState.cachePool!==null&&(l=e.memoizedState.cachePool.pool),e=null,t.memoizedState!==null&&t.memoizedState.cachePool!==null&&(e=t.memoizedState.cachePool.pool),e!==l&&(e!=null&&e.refCount++,l!=null&&xc(l))}function eg(e,t){e=null,t.alternate!==null&&(e=t.alternate.memoizedState.cache),t=t.memoizedState.cache,t!==e&&(t.refCount++,e!=null&&xc(e))}function cn(e,t,l,n){var a=(l&335544064)===l;if(t.subtreeFlags&(a?10262:10256))for(t=t.child;t!==null;)fS(e,t,l,n),t=t.sibling;else a&&eS(t)}function fS(e,t,l,n){var a=(l&335544064)===l;a&&t.alternate===null&&t.return!==null&&t.return.alternate!==null&&Vs(t);var i=t.flags;switch(t.tag){case 0:case 11:case 15:cn(e,t,l,n),i&2048&&Rc(9,t);break;case 1:cn(e,t,l,n);break;case 3:cn(e,t,l,n),a&&Zp&&(e=e.containerInfo,e=e.nodeType===9?e.body:e.nodeName==="HTML"?e.ownerDocument.body:e,e.style.viewTransitionName==="root"&&(e.style.viewTransitionName=""),e=e.ownerDocument.documentElement,e!==null&&e.style.viewTransitionName==="none"&&(e.style.viewTransitionName="")),i&2048&&(i=null,t.alternate!==null&&(i=t.alternate.memoizedState.cache),t=t.memoizedState.cache,t!==i&&(t.refCount++,i!=null&&xc(i)));break;case 12:if(i&2048){cn(e,t,l,n),i=t.stateNode;try{var u=t.memoizedProps,o=u.id,r=u.onPostCommit;typeof r=="function"&&r(o,t.alternate===null?"mount":"update",i.passiveEffectDuration,-0)}catch(s){He(t,t.return,s)}}else cn(e,t,l,n);break;case 31:cn(e,t,l,n);break;case 13:cn(e,t,l,n);break;case 23:break;case 22:u=t.stateNode,o=t.alternate,t.memoizedState!==null?(a&&o!==null&&o.memoizedState===null&&Vs(o),u._visibility&2?cn(e,t,l,n):Pr(e,t)):(a&&o!==null&&o.memoizedState!==null&&Vs(t),u._visibility&2?cn(e,t,l,n):(u._visibility|=2,Wu(e,t,l,n,(t.subtreeFlags&10256)!==0||!1))),i&2048&&P0(o,t);break;case 24:cn(e,t,l,n),i&2048&&eg(t.alternate,t);break;case 30:a&&(i=t.alternate,i!==null&&(ta(i.child,!0),ta(t.child,!0))),cn(e,t,l,n);break;default:cn(e,t,l,n)}}function Wu(e,t,l,n,a){for(a=a&&((t.subtreeFlags&10256)!==0||!1),t=t.child;t!==null;){var i=e,u=t,o=l,r=n,s=u.flags;switch(u.tag){case 0:case 11:case 15:Wu(i,u,o,r,a),Rc(8,u);break;case 23:break;case 22:var d=u.stateNode;u.memoizedState!==null?d._visibility&2?Wu(i,u,o,r,a):Pr(i,u):(d._visibility|=2,Wu(i,u,o,r,a)),a&&s&2048&&P0(u.alternate,u);break;case 24:Wu(i,u,o,r,a),a&&s&2048&&eg(u.alternate,u);break;default:Wu(i,u,o,r,a)}t=t.sibling}}function Pr(e,t){if(t.subtreeFlags&10256)for(t=t.child;t!==null;){var l=e,n=t,a=n.flags;switch(n.tag){case 22:Pr(l,n),a&2048&&P0(n.alternate,n);break;case 24:Pr(l,n),a&2048&&eg(n.alternate,n);break;default:Pr(l,n)}t=t.sibling}}var Ji=8192;function Xi(e,t,l){if(e.subtreeFlags&Ji)for(e=e.child;e!==null;)mS(e,t,l),e=e.sibling}function mS(e,t,l){switch(e.tag){case 26:Xi(e,t,l),e.flags&Ji&&(e.memoizedState!==null?vR(l,On,e.memoizedState,e.memoizedProps):(e=e.stateNode,(t&335544128)===t&&W1(l,e)));break;case 5:Xi(e,t,l),e.flags&Ji&&(e=e.stateNode,(t&335544128)===t&&W1(l,e));break;case 3:case 4:var n=On;On=pc(e.stateNode.containerInfo),Xi(e,t,l),On=n;break;case 22:e.memoizedState===null&&(n=e.alternate,n!==null&&n.memoizedState!==null?(n=Ji,Ji=16777216,Xi(e,t,l),Ji=n):Xi(e,t,l));break;case 30:if((e.flags&Ji)!==0&&(n=e.memoizedProps.name,n!=null&&n!=="auto")){var a=e.stateNode;a.paired=null,ql===null&&(ql=new Map),ql.set(n,a)}Xi(e,t,l);break;default:Xi(e,t,l)}}function dS(e){var t=e.alternate;if(t!==null&&(e=t.child,e!==null)){t.child=null;do t=e.sibling,e.sibling=null,e=t;while(e!==null)}}function Hr(e){var t=e.deletions;if((e.flags&16)!==0){if(t!==null)for(var l=0;l<t.length;l++){var n=t[l];Qt=n,gS(n,e)}dS(e)}if(e.subtreeFlags&10256)for(e=e.child;e!==null;)pS(e),e=e.sibling}function pS(e){switch(e.tag){case 0:case 11:case 15:Hr(e),e.flags&2048&&Oi(9,e,e.return);break;case 3:Hr(e);break;case 12:Hr(e);break;case 22:var t=e.stateNode;e.memoizedState!==null&&t._visibility&2&&(e.return===null||e.return.tag!==13)?(t._visibility&=-3,Gs(e)):Hr(e);break;default:Hr(e)}}function Gs(e){var t=e.deletions;if((e.flags&16)!==0){if(t!==null)for(var l=0;l<t.length;l++){var n=t[l];Qt=n,gS(n,e)}dS(e)}for(e=e.child;e!==null;){switch(t=e,t.tag){case 0:case 11:case 15:Oi(8,t,t.return),Gs(t);break;case 22:l=t.stateNode,l._visibility&2&&(l._visibility&=-3,Gs(t));break;default:Gs(t)}e=e.sibling}}function gS(e,t){for(;Qt!==null;){var l=Qt;switch(l.tag){case 0:case 11:case 15:Oi(8,l,t);break;case 23:case 22:if(l.memoizedState!==null&&l.memoizedState.cachePool!==null){var n=l.memoizedState.cachePool.pool;n!=null&&n.refCount++}break;case 24:xc(l.memoizedState.cache)}if(n=l.child,n!==null)n.return=l,Qt=n;else e:for(l=e;Qt!==null;){n=Qt;var a=n.sibling,i=n.return;if(aS(n),n===l){Qt=null;break e}if(a!==null){a.return=i,Qt=a;break e}Qt=i}}}var p3={getCacheForType:function(e){var t=el(Nt),l=t.data.get(e);return l===void 0&&(l=e(),t.data.set(e,l)),l},cacheSignal:function(){return el(Nt).controller.signal}},g3=typeof WeakMap=="function"?WeakMap:Map,Ae=0,qe=null,de=null,ge=0,Ce=0,Yl=null,di=!1,Yo=!1,tg=!1,_a=0,dt=0,Mi=0,tu=0,hf=0,jl=0,Ro=0,ec=null,Ol=null,Fp=!1,Bf=0,hS=0,vf=1/0,yf=null,wi=null,ot=0,zn=null,cu=null,ea=0,$p=0,Wp=null,vS=null,bo=null,So=null,Eo=null,tc=0,qs=null;function Kl(){return(Ae&2)!==0&&ge!==0?ge&-ge:J.T!==null?ng():Ey()}function yS(){if(jl===0)if((ge&536870912)===0||re){var e=ss;ss<<=1,(ss&3932160)===0&&(ss=262144),jl=e}else jl=536870912;return e=al.current,e!==null&&(e.flags|=32),jl}function Ao(e,t){if(t!=null){var l=e.stateNode,n=l.ref;n===null&&(n=l.ref=YS(xa(e.memoizedProps,l))),So===null&&(So=[]),So.push(t.bind(null,n))}}function Dl(e,t,l){(e===qe&&(Ce===2||Ce===9)||e.cancelPendingCommit!==null)&&(_o(e,0),pi(e,ge,jl,!1)),Ec(e,l),((Ae&2)===0||e!==qe)&&(e===qe&&((Ae&2)===0&&(tu|=l),dt===4&&pi(e,ge,jl,!1)),na(e))}function bS(e,t,l){if((Ae&6)!==0)throw Error(O(327));var n=!l&&(t&127)===0&&(t&e.expiredLanes)===0||Sc(e,t),a=n?y3(e,t):Fd(e,t,!0),i=n;do{if(a===0){Yo&&!n&&pi(e,t,0,!1);break}else{if(l=e.current.alternate,i&&!h3(l)){a=Fd(e,t,!1),i=!1;continue}if(a===2){if(i=t,e.errorRecoveryDisabledLanes&i)var u=0;else u=e.pendingLanes&-536870913,u=u!==0?u:u&536870912?536870912:0;if(u!==0){t=u;e:{var o=e;a=ec;var r=o.current.memoizedState.isDehydrated;if(r&&(_o(o,u).flags|=256),u=Fd(o,u,!1),u!==2&&u!==6){if(tg&&!r){o.errorRecoveryDisabledLanes|=i,tu|=i,a=4;break e}i=Ol,Ol=a,i!==null&&(Ol===null?Ol=i:Ol.push.apply(Ol,i))}a=u}if(i=!1,a!==2)continue}}if(a===1){_o(e,0),pi(e,t,0,!0);break}e:{switch(n=e,i=a,i){case 0:case 1:throw Error(O(345));case 4:if((t&4194048)!==t&&(t&62914560)!==t)break;case 6:pi(n,t,jl,!di);break e;case 2:Ol=null;break;case 3:case 5:break;default:throw Error(O(329))}if((t&62914560)===t&&(a=Bf+300-Ql(),10<a)){if(pi(n,t,jl,!di),xf(n,0,!0)!==0)break e;ea=t,n.timeoutHandle=ig(R1.bind(null,n,l,Ol,yf,Fp,t,jl,tu,Ro,di,i,"Throttled",-0,0),a);break e}R1(n,l,Ol,yf,Fp,t,jl,tu,Ro,di,i,null,-0,0)}}break}while(!0);na(e)}function R1(e,t,l,n,a,i,u,o,r,s,d,p,f,g){e.timeoutHandle=-1;var T=t.subtreeFlags,x=(i&335544064)===i;if(p=null,(x||T&8192||(T&16785408)===16785408)&&(p={stylesheets:null,count:0,imgCount:0,imgBytes:0,suspenseyImages:[],waitingForImages:!0,waitingForViewTransition:!1,unsuspend:$n},ql=null,mS(t,i,p),x&&(T=p,x=e.containerInfo,x=(x.nodeType===9?x:x.ownerDocument).__reactViewTransition,x!=null&&(T.count++,T.waitingForViewTransition=!0,T=gc.bind(T),x.finished.then(T,T))),T=(i&62914560)===i?Bf-Ql():(i&4194048)===i?hS-Ql():0,T=yR(p,T),T!==null)){ea=i,e.cancelPendingCommit=T(_1.bind(null,e,t,i,l,n,a,u,o,r,s,d,p,null,f,g)),pi(e,i,u,!s);return}_1(e,t,i,l,n,a,u,o,r,s,d,p)}function h3(e){for(var t=e;;){var l=t.tag;if((l===0||l===11||l===15)&&t.flags&16384&&(l=t.updateQueue,l!==null&&(l=l.stores,l!==null)))for(var n=0;n<l.length;n++){var a=l[n],i=a.getSnapshot;a=a.value;try{if(!Jl(i(),a))return!1}catch{return!1}}if(l=t.child,t.subtreeFlags&16384&&l!==null)l.return=t,t=l;else{if(t===e)break;for(;t.sibling===null;){if(t.return===null||t.return===e)return!0;t=t.return}t.sibling.return=t.return,t=t.sibling}}return!0}function pi(e,t,l,n){t=hy(e,t),t&=~hf,t&=~tu,e.suspendedLanes|=t,e.pingedLanes&=~t,n&&(e.warmLanes|=t),n=e.expirationTimes;for(var a=t;0<a;){var i=31-Zl(a),u=1<<i;n[i]=-1,a&=~u}l!==0&&yy(e,l,t)}function Yf(){return(Ae&6)===0?(Ac(0,!1),!1):!0}function lg(){if(de!==null){if(Ce===0)var e=de.return;else e=de,Sa=pu=null,Y0(e),ho=null,rc=0,e=de;for(;e!==null;)Kb(e.alternate,e),e=e.return;de=null}}function _o(e,t){var l=e.timeoutHandle;return l!==-1&&(e.timeoutHandle=-1,B3(l)),l=e.cancelPendingCommit,l!==null&&(e.cancelPendingCommit=null,l()),ea=0,lg(),qe=e,de=l=Ea(e.current,null),ge=t,Ce=0,Yl=null,di=!1,Yo=Sc(e,t),tg=!1,Ro=jl=hf=tu=Mi=dt=0,Ol=ec=null,Fp=!1,_a=hy(e,t),Of(),l}function SS(e,t){ne=null,J.H=sf,t===ko||t===Df?(t=Pv(),Ce=3):t===z0?(t=Pv(),Ce=4):Ce=t===K0?8:t!==null&&typeof t=="object"&&typeof t.then=="function"?6:1,Yl=t,de===null&&(dt=1,ff(e,pn(t,e.current)))}function ES(){var e=al.current;return e===null?!0:(ge&4194048)===ge?ml===null:(ge&62914560)===ge||(ge&536870912)!==0?e===ml:!1}function wS(){var e=J.H;return J.H=sf,e===null?sf:e}function TS(){var e=J.A;return J.A=p3,e}function bf(){dt=4,di||(ge&4194048)!==ge&&al.current!==null||(Yo=!0),(Mi&134217727)===0&&(tu&134217727)===0||qe===null||pi(qe,ge,jl,!1)}function Fd(e,t,l){var n=Ae;Ae|=2;var a=wS(),i=TS();(qe!==e||ge!==t)&&(yf=null,_o(e,t)),t=!1;var u=dt;e:do try{if(Ce!==0&&de!==null){var o=de,r=Yl;switch(Ce){case 8:lg(),u=6;break e;case 3:case 2:case 9:case 6:al.current===null&&(t=!0);var s=Ce;if(Ce=0,Yl=null,so(e,o,r,s),l&&Yo){u=0;break e}break;default:s=Ce,Ce=0,Yl=null,so(e,o,r,s)}}v3(),u=dt;break}catch(d){SS(e,d)}while(!0);return t&&e.shellSuspendCounter++,Sa=pu=null,Ae=n,J.H=a,J.A=i,de===null&&(qe=null,ge=0,Of()),u}function v3(){for(;de!==null;)xS(de)}function y3(e,t){var l=Ae;Ae|=2;var n=wS(),a=TS();qe!==e||ge!==t?(yf=null,vf=Ql()+500,_o(e,t)):Yo=Sc(e,t);e:do try{if(Ce!==0&&de!==null){t=de;var i=Yl;t:switch(Ce){case 1:Ce=0,Yl=null,so(e,t,i,1);break;case 2:case 9:if(Iv(i)){Ce=0,Yl=null,A1(t);break}t=function(){Ce!==2&&Ce!==9||qe!==e||(Ce=7),na(e)},i.then(t,t);break e;case 3:Ce=7;break e;case 4:Ce=5;break e;case 7:Iv(i)?(Ce=0,Yl=null,A1(t)):(Ce=0,Yl=null,so(e,t,i,7));break;case 5:var u=null;switch(de.tag){case 26:u=de.memoizedState;case 5:case 27:var o=de;if(u?FS(u):o.stateNode.complete){Ce=0,Yl=null;var r=o.sibling;if(r!==null)de=r;else{var s=o.return;s!==null?(de=s,Vf(s)):de=null}break t}}Ce=0,Yl=null,so(e,t,i,5);break;case 6:Ce=0,Yl=null,so(e,t,i,6);break;case 8:lg(),dt=6;break e;default:throw Error(O(462))}}b3();break}catch(d){SS(e,d)}while(!0);return Sa=pu=null,J.H=n,J.A=a,Ae=l,de!==null?0:(qe=null,ge=0,Of(),dt)}function b3(){for(;de!==null&&!Ux();)xS(de)}function xS(e){var t=Zb(e.alternate,e,_a);e.memoizedProps=e.pendingProps,t===null?Vf(e):de=t}function A1(e){var t=e,l=t.alternate;switch(t.tag){case 15:case 0:t=g1(l,t,t.pendingProps,t.type,void 0,ge);break;case 11:t=g1(l,t,t.pendingProps,t.type.render,t.ref,ge);break;case 5:Y0(t);var n=t;n===Zt&&(re?(lf(n),n.tag===5&&n.stateNode!=null&&(Ke=n.stateNode)):(lf(n),re=!0));default:Kb(l,t),t=de=Jy(t,_a),t=Zb(l,t,_a)}e.memoizedProps=e.pendingProps,t===null?Vf(e):de=t}function so(e,t,l,n){Sa=pu=null,Y0(t),ho=null,rc=0;var a=t.return;try{if(u3(e,a,t,l,ge)){dt=1,ff(e,pn(l,e.current)),de=null;return}}catch(i){if(a!==null)throw de=a,i;dt=1,ff(e,pn(l,e.current)),de=null;return}t.flags&32768?(re||n===1?e=!0:Yo||(ge&536870912)!==0?e=!1:(di=e=!0,(n===2||n===9||n===3||n===6)&&(n=al.current,n!==null&&n.tag===13&&(n.flags|=16384))),NS(t,e)):Vf(t)}function Vf(e){var t=e;do{if((t.flags&32768)!==0){NS(t,di);return}e=t.return;var l=s3(t.alternate,t,_a);if(l!==null){de=l;return}if(t=t.sibling,t!==null){de=t;return}de=t=e}while(t!==null);dt===0&&(dt=5)}function NS(e,t){do{var l=f3(e.alternate,e);if(l!==null){l.flags&=32767,de=l;return}if(l=e.return,l!==null&&(l.flags|=32768,l.subtreeFlags=0,l.deletions=null),!t&&(e=e.sibling,e!==null)){de=e;return}de=e=l}while(e!==null);dt=6,de=null}function _1(e,t,l,n,a,i,u,o,r,s,d,p){e.cancelPendingCommit=null;do Gf();while(ot!==0);if((Ae&6)!==0)throw Error(O(327));if(t!==null){if(t===e.current)throw Error(O(177));e===qe&&(de=qe=null,ge=0),cu=t,zn=e,ea=l,Wp=a,vS=n,S3(e,t,l,u,o,r,p)}}function S3(e,t,l,n,a,i,u){var o=t.lanes|t.childLanes;if($p=o,o|=N0,Zx(e,l,o,n,a,i),So=null,(l&335544064)===l?(Eo=JN(e),n=10262):(Eo=null,n=10256),(t.subtreeFlags&n)!==0||(t.flags&n)!==0?(e.callbackNode=null,e.callbackPriority=0,R3(Ws,function(){return t0(),null})):(e.callbackNode=null,e.callbackPriority=0),pf=!1,n=(t.flags&13878)!==0,(t.subtreeFlags&13878)!==0||n){n=J.T,J.T=null,a=_e.p,_e.p=2,i=Ae,Ae|=4;try{m3(e,t,l)}finally{Ae=i,_e.p=a,J.T=n}}ot=1,pf?bo=Q3(u,e.containerInfo,Eo,Ip,Pp,w3,e0,t0,E3,null,null):(Ip(),Pp(),e0())}function E3(e){if(ot!==0){var t=zn.onRecoverableError;t(e,{componentStack:null})}}function w3(){ot===3&&(ot=0,sS(cu,zn),ot=4)}function Ip(){if(ot===1){ot=0;var e=zn,t=cu,l=ea,n=(t.flags&13878)!==0;if((t.subtreeFlags&13878)!==0||n){n=J.T,J.T=null;var a=_e.p;_e.p=2;var i=Ae;Ae|=4;try{qr=gf=!1,rS(t,e,l),l=i0;var u=Vy(e.containerInfo),o=l.focusedElem,r=l.selectionRange;if(u!==o&&o&&o.ownerDocument&&Yy(o.ownerDocument.documentElement,o)){if(r!==null&&x0(o)){var s=r.start,d=r.end;if(d===void 0&&(d=s),"selectionStart"in o)o.selectionStart=s,o.selectionEnd=Math.min(d,o.value.length);else{var p=o.ownerDocument||document,f=p&&p.defaultView||window;if(f.getSelection){var g=f.getSelection(),T=o.textContent.length,x=Math.min(r.start,T),M=r.end===void 0?x:Math.min(r.end,T);!g.extend&&x>M&&(u=M,M=x,x=u);var S=Qv(o,x),h=Qv(o,M);if(S&&h&&(g.rangeCount!==1||g.anchorNode!==S.node||g.anchorOffset!==S.offset||g.focusNode!==h.node||g.focusOffset!==h.offset)){var b=p.createRange();b.setStart(S.node,S.offset),g.removeAllRanges(),x>M?(g.addRange(b),g.extend(h.node,h.offset)):(b.setEnd(h.node,h.offset),g.addRange(b))}}}}for(p=[],g=o;g=g.parentNode;)g.nodeType===1&&p.push({element:g,left:g.scrollLeft,top:g.scrollTop});for(typeof o.focus=="function"&&o.focus(),o=0;o<p.length;o++){var w=p[o];w.element.scrollLeft=w.left,w.element.scrollTop=w.top}}Co=!!a0,i0=a0=null}finally{Ae=i,_e.p=a,J.T=n}}e.current=t,ot=2}}function Pp(){if(ot===2){ot=0;var e=zn,t=cu,l=(t.flags&8772)!==0;if((t.subtreeFlags&8772)!==0||l){l=J.T,J.T=null;var n=_e.p;_e.p=2;var a=Ae;Ae|=4;try{lS(e,t.alternate,t)}finally{Ae=a,_e.p=n,J.T=l}}ot=3}}function e0(){if(ot===4||ot===3){ot=0;var e=bo;bo=null,kx();var t=zn,l=cu,n=ea,a=vS,i=(n&335544064)===n?10262:10256;if((l.subtreeFlags&i)!==0||(l.flags&i)!==0?ot=5:(ot=0,cu=zn=null,RS(t,t.pendingLanes)),i=t.pendingLanes,i===0&&(wi=null),y0(n),l=l.stateNode,Xl&&typeof Xl.onCommitFiberRoot=="function")try{Xl.onCommitFiberRoot(bc,l,void 0,(l.current.flags&128)===128)}catch{}if(a!==null){l=J.T,i=_e.p,_e.p=2,J.T=null;try{for(var u=t.onRecoverableError,o=0;o<a.length;o++){var r=a[o];u(r.value,{componentStack:r.stack})}}finally{J.T=l,_e.p=i}}if(a=So,u=Eo,Eo=null,a!==null&&(So=null,u===null&&(u=[]),e!==null))for(r=0;r<a.length;r++)l=(0,a[r])(u),l!==void 0&&e.finished.finally(l);(ea&3)!==0&&Gf(),na(t),i=t.pendingLanes,(n&261930)!==0&&(i&42)!==0?t===qs?tc++:(tc=0,qs=t):(tc=0,qs=null),Ac(0,!1)}}function RS(e,t){(e.pooledCacheLanes&=t)===0&&(t=e.pooledCache,t!=null&&(e.pooledCache=null,xc(t)))}function Gf(){return bo!==null&&(bo.skipTransition(),bo=null),Ip(),Pp(),e0(),t0()}function t0(){if(ot!==5)return!1;var e=zn,t=$p;$p=0;var l=y0(ea),n=J.T,a=_e.p;try{_e.p=32>l?32:l,J.T=null,l=Wp,Wp=null;var i=zn,u=ea;if(ot=0,cu=zn=null,ea=0,(Ae&6)!==0)throw Error(O(331));var o=Ae;if(Ae|=4,pS(i.current),fS(i,i.current,u,l),Ae=o,Ac(0,!1),Xl&&typeof Xl.onPostCommitFiberRoot=="function")try{Xl.onPostCommitFiberRoot(bc,i)}catch{}return!0}finally{_e.p=a,J.T=n,RS(e,t)}}function O1(e,t,l){t=pn(l,t),t=Lp(e.stateNode,t,2),e=bi(e,t,2),e!==null&&(Ec(e,2),na(e))}function He(e,t,l){if(e.tag===3)O1(e,e,l);else for(;t!==null;){if(t.tag===3){O1(t,e,l);break}else if(t.tag===1){var n=t.stateNode;if(typeof t.type.getDerivedStateFromError=="function"||typeof n.componentDidCatch=="function"&&(wi===null||!wi.has(n))){e=pn(l,e),l=Gb(2),n=bi(t,l,2),n!==null&&(qb(l,n,t,e),Ec(n,2),na(n));break}}t=t.return}}function $d(e,t,l){var n=e.pingCache;if(n===null){n=e.pingCache=new g3;var a=new Set;n.set(t,a)}else a=n.get(t),a===void 0&&(a=new Set,n.set(t,a));a.has(l)||(tg=!0,a.add(l),e=T3.bind(null,e,t,l),t.then(e,e))}function T3(e,t,l){var n=e.pingCache;n!==null&&n.delete(t),e.pingedLanes|=e.suspendedLanes&l,e.warmLanes&=~l,qe===e&&(ge&l)===l&&((dt===4||dt===3&&(ge&62914560)===ge&&300>Ql()-Bf)&&(Ae&2)===0?_o(e,0):hf|=l,Ro===ge&&(Ro=0)),na(e)}function AS(e,t){t===0&&(t=vy()),e=du(e,t),e!==null&&(Ec(e,t),na(e))}function x3(e){var t=e.memoizedState,l=0;t!==null&&(l=t.retryLane),AS(e,l)}function N3(e,t){var l=0;switch(e.tag){case 31:case 13:var n=e.stateNode,a=e.memoizedState;a!==null&&(l=a.retryLane);break;case 19:n=e.stateNode;break;case 22:n=e.stateNode._retryCache;break;default:throw Error(O(314))}n!==null&&n.delete(t),AS(e,l)}function R3(e,t){return h0(e,t)}var Oo=null,Iu=null,l0=!1,Sf=!1,Wd=!1,gi=0;function na(e){e!==Iu&&e.next===null&&(Iu===null?Oo=Iu=e:Iu=Iu.next=e),Sf=!0,l0||(l0=!0,_3())}function Ac(e,t){if(!Wd&&Sf){Wd=!0;do for(var l=!1,n=Oo;n!==null;){if(!t)if(e!==0){var a=n.pendingLanes;if(a===0)var i=0;else{var u=n.suspendedLanes,o=n.pingedLanes;i=(1<<31-Zl(42|e)+1)-1,i&=a&~(u&~o),i=i&201326741?i&201326741|1:i?i|2:0}i!==0&&(l=!0,M1(n,i))}else i=ge,i=xf(n,n===qe?i:0,n.cancelPendingCommit!==null||n.timeoutHandle!==-1),(i&3)===0||Sc(n,i)||(l=!0,M1(n,i));n=n.next}while(l);Wd=!1}}function A3(){_S()}function _S(){Sf=l0=!1;var e=0;gi!==0&&k3()&&(e=gi);for(var t=Ql(),l=null,n=Oo;n!==null;){var a=n.next,i=OS(n,t);i===0?(n.next=null,l===null?Oo=a:l.next=a,a===null&&(Iu=l)):(l=n,(e!==0||(i&3)!==0)&&(Sf=!0)),n=a}ot!==0&&ot!==5||Ac(e,!1),gi!==0&&(gi=0)}function OS(e,t){for(var l=e.suspendedLanes,n=e.pingedLanes,a=e.expirationTimes,i=e.pendingLanes&-62914561;0<i;){var u=31-Zl(i),o=1<<u,r=a[u];r===-1?((o&l)===0||(o&n)!==0)&&(a[u]=Xx(o,t)):r<=t&&(e.expiredLanes|=o),i&=~o}if(t=qe,l=ge,l=xf(e,e===t?l:0,e.cancelPendingCommit!==null||e.timeoutHandle!==-1),n=e.callbackNode,l===0||e===t&&(Ce===2||Ce===9)||e.cancelPendingCommit!==null)return n!==null&&n!==null&&Od(n),e.callbackNode=null,e.callbackPriority=0;if((l&3)===0||Sc(e,l)){if(t=l&-l,t===e.callbackPriority)return t;switch(n!==null&&Od(n),y0(l)){case 2:case 8:l=py;break;case 32:l=Ws;break;case 268435456:l=gy;break;default:l=Ws}return n=MS.bind(null,e),l=h0(l,n),e.callbackPriority=t,e.callbackNode=l,t}return n!==null&&n!==null&&Od(n),e.callbackPriority=2,e.callbackNode=null,2}function MS(e,t){if(ot!==0&&ot!==5)return e.callbackNode=null,e.callbackPriority=0,null;var l=e.callbackNode;if(Gf()&&e.callbackNode!==l)return null;var n=ge;return n=xf(e,e===qe?n:0,e.cancelPendingCommit!==null||e.timeoutHandle!==-1),n===0?null:(bS(e,n,t),OS(e,Ql()),e.callbackNode!=null&&e.callbackNode===l?MS.bind(null,e):null)}function M1(e,t){if(Gf())return null;bS(e,t,!0)}function _3(){Y3(function(){(Ae&6)!==0?h0(dy,A3):_S()})}function ng(){if(gi===0){var e=iu;e===0&&(e=cs,cs<<=1,(cs&261888)===0&&(cs=256)),gi=e}return gi}function z1(e){return e==null||typeof e=="symbol"||typeof e=="boolean"?null:typeof e=="function"?e:Ms(e)}function O3(e,t,l,n,a){if(t==="submit"&&l&&l.stateNode===a){var i=z1((a[Ll]||null).action),u=n.submitter;u&&(t=(t=u[Ll]||null)?z1(t.formAction):u.getAttribute("formAction"),t!==null&&(i=t,u=null));var o=new Rf("action","action",null,n,a);e.push({event:o,listeners:[{instance:null,listener:function(){if(n.defaultPrevented){if(gi!==0){var r=new FormData(a,u);Dp(l,{pending:!0,data:r,method:a.method,action:i},null,r)}}else typeof i=="function"&&(o.preventDefault(),r=new FormData(a,u),Dp(l,{pending:!0,data:r,method:a.method,action:i},i,r))},currentTarget:a}]})}}for(xs=0;xs<Ep.length;xs++)Ns=Ep[xs],D1=Ns.toLowerCase(),C1=Ns[0].toUpperCase()+Ns.slice(1),Dn(D1,"on"+C1);var Ns,D1,C1,xs;Dn(qy,"onAnimationEnd");Dn(jy,"onAnimationIteration");Dn(Qy,"onAnimationStart");Dn("dblclick","onDoubleClick");Dn("focusin","onFocus");Dn("focusout","onBlur");Dn(VN,"onTransitionRun");Dn(GN,"onTransitionStart");Dn(qN,"onTransitionCancel");Dn(Xy,"onTransitionEnd");To("onMouseEnter",["mouseout","mouseover"]);To("onMouseLeave",["mouseout","mouseover"]);To("onPointerEnter",["pointerout","pointerover"]);To("onPointerLeave",["pointerout","pointerover"]);fu("onChange","change click focusin focusout input keydown keyup selectionchange".split(" "));fu("onSelect","focusout contextmenu dragend focusin keydown keyup mousedown mouseup selectionchange".split(" "));fu("onBeforeInput",["compositionend","keypress","textInput","paste"]);fu("onCompositionEnd","compositionend focusout keydown keypress keyup mousedown".split(" "));fu("onCompositionStart","compositionstart focusout keydown keypress keyup mousedown".split(" "));fu("onCompositionUpdate","compositionupdate focusout keydown keypress keyup mousedown".split(" "));var fc="abort canplay canplaythrough durationchange emptied encrypted ended error loadeddata loadedmetadata loadstart pause play playing progress ratechange resize seeked seeking stalled suspend timeupdate volumechange waiting".split(" "),M3=new Set("beforetoggle cancel close invalid load scroll scrollend toggle".split(" ").concat(fc));function zS(e,t){t=(t&4)!==0;for(var l=0;l<e.length;l++){var n=e[l],a=n.event;n=n.listeners;e:{var i=void 0;if(t)for(var u=n.length-1;0<=u;u--){var o=n[u],r=o.instance,s=o.currentTarget;if(o=o.listener,r!==i&&a.isPropagationStopped())break e;i=o,a.currentTarget=s;try{i(a)}catch(d){Ps(d)}a.currentTarget=null,i=r}else for(u=0;u<n.length;u++){if(o=n[u],r=o.instance,s=o.currentTarget,o=o.listener,r!==i&&a.isPropagationStopped())break e;i=o,a.currentTarget=s;try{i(a)}catch(d){Ps(d)}a.currentTarget=null,i=r}}}}function me(e,t){var l=t[Av];l===void 0&&(l=t[Av]=new Set);var n=e+"__bubble";l.has(n)||(DS(t,e,2,!1),l.add(n))}function Id(e,t,l){var n=0;t&&(n|=4),DS(l,e,n,t)}var Rs="_reactListening"+Math.random().toString(36).slice(2);function ag(e){if(!e[Rs]){e[Rs]=!0,Ty.forEach(function(l){l!=="selectionchange"&&(M3.has(l)||Id(l,!1,e),Id(l,!0,e))});var t=e.nodeType===9?e:e.ownerDocument;t===null||t[Rs]||(t[Rs]=!0,Id("selectionchange",!1,t))}}function DS(e,t,l,n){switch(lE(t)){case 2:var a=wR;break;case 8:a=TR;break;default:a=fg}l=a.bind(null,t,l,e),a=void 0,!vp||t!=="touchstart"&&t!=="touchmove"&&t!=="wheel"||(a=!0),n?a!==void 0?e.addEventListener(t,l,{capture:!0,passive:a}):e.addEventListener(t,l,!0):a!==void 0?e.addEventListener(t,l,{passive:a}):e.addEventListener(t,l,!1)}function Pd(e,t,l,n,a){var i=n;if((t&1)===0&&(t&2)===0&&n!==null)e:for(;;){if(n===null)return;var u=n.tag;if(u===3||u===4){var o=n.stateNode.containerInfo;if(o===a)break;if(u===4)for(u=n.return;u!==null;){var r=u.tag;if((r===3||r===4)&&u.stateNode.containerInfo===a)return;u=u.return}for(;o!==null;){if(u=Fi(o),u===null)return;if(r=u.tag,r===5||r===6||r===26||r===27){n=i=u;continue e}o=o.parentNode}}n=n.return}zy(function(){var s=i,d=S0(l),p=[];e:{var f=Zy.get(e);if(f!==void 0){var g=Rf,T=e;switch(e){case"keypress":if(Ds(l)===0)break e;case"keydown":case"keyup":g=hN;break;case"focusin":T="focus",g=Hd;break;case"focusout":T="blur",g=Hd;break;case"beforeblur":case"afterblur":g=Hd;break;case"click":if(l.button===2)break e;case"auxclick":case"dblclick":case"mousedown":case"mousemove":case"mouseup":case"mouseout":case"mouseover":case"contextmenu":g=Hv;break;case"drag":case"dragend":case"dragenter":case"dragexit":case"dragleave":case"dragover":case"dragstart":case"drop":g=aN;break;case"touchcancel":case"touchend":case"touchmove":case"touchstart":g=EN;break;case qy:case jy:case Qy:g=oN;break;case Xy:g=TN;break;case"scroll":case"scrollend":g=lN;break;case"wheel":g=NN;break;case"copy":case"cut":case"paste":g=cN;break;case"gotpointercapture":case"lostpointercapture":case"pointercancel":case"pointerdown":case"pointermove":case"pointerout":case"pointerover":case"pointerup":g=kv;break;case"submit":g=bN;break;case"toggle":case"beforetoggle":g=AN}var x=(t&4)!==0,M=!x&&(e==="scroll"||e==="scrollend"),S=x?f!==null?f+"Capture":null:f;x=[];for(var h=s,b;h!==null;){var w=h;if(b=w.stateNode,w=w.tag,w!==5&&w!==26&&w!==27||b===null||S===null||(w=nc(h,S),w!=null&&x.push(mc(h,w,b))),M)break;h=h.return}0<x.length&&(f=new g(f,T,null,l,d),p.push({event:f,listeners:x}))}}if((t&7)===0){e:{if(g=e==="mouseover"||e==="pointerover",f=e==="mouseout"||e==="pointerout",g&&l!==hp&&(T=l.relatedTarget||l.fromElement)&&(Fi(T)||T[Ho]))break e;(f||g)&&(T=d.window===d?d:(g=d.ownerDocument)?g.defaultView||g.parentWindow:window,f?(g=l.relatedTarget||l.toElement,f=s,g=g?Fi(g):null,g!==null&&(M=yc(g),x=g.tag,g!==M||x!==5&&x!==27&&x!==6)&&(g=null)):(f=null,g=s),f!==g&&(x=Hv,w="onMouseLeave",S="onMouseEnter",h="mouse",(e==="pointerout"||e==="pointerover")&&(x=kv,w="onPointerLeave",S="onPointerEnter",h="pointer"),M=f==null?T:Vr(f),b=g==null?T:Vr(g),T=new x(w,h+"leave",f,l,d),T.target=M,T.relatedTarget=b,w=null,Fi(d)===s&&(x=new x(S,h+"enter",g,l,d),x.target=b,x.relatedTarget=M,w=x),M=w,x=f&&g?ap(f,g,z3):null,f!==null&&L1(p,T,f,x,!1),g!==null&&M!==null&&L1(p,M,g,x,!0)))}e:{if(f=s?Vr(s):window,g=f.nodeName&&f.nodeName.toLowerCase(),g==="select"||g==="input"&&f.type==="file")var A=Gv;else if(Vv(f))if(ky)A=kN;else{A=HN;var B=LN}else g=f.nodeName,!g||g.toLowerCase()!=="input"||f.type!=="checkbox"&&f.type!=="radio"?s&&b0(s.elementType)&&(A=Gv):A=UN;if(A&&(A=A(e,s))){Uy(p,A,l,d);break e}B&&B(e,f,s)}switch(B=s?Vr(s):window,e){case"focusin":(Vv(B)||B.contentEditable==="true")&&(ao=B,bp=s,Xr=null);break;case"focusout":Xr=bp=ao=null;break;case"mousedown":Sp=!0;break;case"contextmenu":case"mouseup":case"dragend":Sp=!1,Xv(p,l,d);break;case"selectionchange":if(YN)break;case"keydown":case"keyup":Xv(p,l,d)}var _;if(T0)e:{switch(e){case"compositionstart":var C="onCompositionStart";break e;case"compositionend":C="onCompositionEnd";break e;case"compositionupdate":C="onCompositionUpdate";break e}C=void 0}else no?Ly(e,l)&&(C="onCompositionEnd"):e==="keydown"&&l.keyCode===229&&(C="onCompositionStart");C&&(Cy&&l.locale!=="ko"&&(no||C!=="onCompositionStart"?C==="onCompositionEnd"&&no&&(_=Dy()):(fi=d,E0="value"in fi?fi.value:fi.textContent,no=!0)),B=Ef(s,C),0<B.length&&(C=new Uv(C,e,null,l,d),p.push({event:C,listeners:B}),_?C.data=_:(_=Hy(l),_!==null&&(C.data=_)))),(_=ON?MN(e,l):zN(e,l))&&(C=Ef(s,"onBeforeInput"),0<C.length&&(B=new Uv("onBeforeInput","beforeinput",null,l,d),p.push({event:B,listeners:C}),B.data=_)),O3(p,e,s,l,d)}zS(p,t)})}function mc(e,t,l){return{instance:e,listener:t,currentTarget:l}}function Ef(e,t){for(var l=t+"Capture",n=[];e!==null;){var a=e,i=a.stateNode;if(a=a.tag,a!==5&&a!==26&&a!==27||i===null||(a=nc(e,l),a!=null&&n.unshift(mc(e,a,i)),a=nc(e,t),a!=null&&n.push(mc(e,a,i))),e.tag===3)return n;e=e.return}return[]}function z3(e){if(e===null)return null;do e=e.return;while(e&&e.tag!==5&&e.tag!==27);return e||null}function L1(e,t,l,n,a){for(var i=t._reactName,u=[];l!==null&&l!==n;){var o=l,r=o.alternate,s=o.stateNode;if(o=o.tag,r!==null&&r===n)break;o!==5&&o!==26&&o!==27||s===null||(r=s,a?(s=nc(l,i),s!=null&&u.unshift(mc(l,s,r))):a||(s=nc(l,i),s!=null&&u.push(mc(l,s,r)))),l=l.return}u.length!==0&&e.push({event:t,listeners:u})}var D3=/\r\n?/g,C3=/\u0000|\uFFFD/g;function H1(e){return(typeof e=="string"?e:""+e).replace(D3,`
`).replace(C3,"")}function CS(e,t){return t=H1(t),H1(e)===t}function Le(e,t,l,n,a,i){switch(l){case"children":if(typeof n=="string")t==="body"||t==="textarea"&&n===""||xo(e,n);else if(typeof n=="number"||typeof n=="bigint")t!=="body"&&xo(e,""+n);else return;break;case"className":ms(e,"class",n);break;case"tabIndex":ms(e,"tabindex",n);break;case"dir":case"role":case"viewBox":case"width":case"height":ms(e,l,n);break;case"style":My(e,n,i);return;case"data":if(t!=="object"){ms(e,"data",n);break}case"src":case"href":if(n===""&&(t!=="a"||l!=="href")){e.removeAttribute(l);break}if(n==null||typeof n=="function"||typeof n=="symbol"||typeof n=="boolean"){e.removeAttribute(l);break}n=Ms(n),e.setAttribute(l,n);break;case"action":case"formAction":if(typeof n=="function"){e.setAttribute(l,"javascript:throw new Error('A React form was unexpectedly submitted. If you called form.submit() manually, consider using form.requestSubmit() instead. If you\\'re trying to use event.stopPropagation() in a submit event handler, consider also calling event.preventDefault().')");break}else typeof i=="function"&&(l==="formAction"?(t!=="input"&&Le(e,t,"name",a.name,a,null),Le(e,t,"formEncType",a.formEncType,a,null),Le(e,t,"formMethod",a.formMethod,a,null),Le(e,t,"formTarget",a.formTarget,a,null)):(Le(e,t,"encType",a.encType,a,null),Le(e,t,"method",a.method,a,null),Le(e,t,"target",a.target,a,null)));if(n==null||typeof n=="symbol"||typeof n=="boolean"){e.removeAttribute(l);break}n=Ms(n),e.setAttribute(l,n);break;case"onClick":n!=null&&(e.onclick=$n);return;case"onScroll":n!=null&&me("scroll",e);return;case"onScrollEnd":n!=null&&me("scrollend",e);return;case"dangerouslySetInnerHTML":if(n!=null){if(typeof n!="object"||!("__html"in n))throw Error(O(61));if(l=n.__html,l!=null){if(a.children!=null)throw Error(O(60));i?.__html!==l&&(e.innerHTML=l)}}break;case"multiple":e.multiple=n&&typeof n!="function"&&typeof n!="symbol";break;case"muted":e.muted=n&&typeof n!="function"&&typeof n!="symbol";break;case"suppressContentEditableWarning":case"suppressHydrationWarning":case"defaultValue":case"defaultChecked":case"innerHTML":case"ref":break;case"autoFocus":break;case"xlinkHref":if(n==null||typeof n=="function"||typeof n=="boolean"||typeof n=="symbol"){e.removeAttribute("xlink:href");break}l=Ms(n),e.setAttributeNS("http://www.w3.org/1999/xlink","xlink:href",l);break;case"contentEditable":case"spellCheck":case"draggable":case"value":case"autoReverse":case"externalResourcesRequired":case"focusable":case"preserveAlpha":n!=null&&typeof n!="function"&&typeof n!="symbol"?e.setAttribute(l,n):e.removeAttribute(l);break;case"inert":case"allowFullScreen":case"async":case"autoPlay":case"controls":case"credentialless":case"default":case"defer":case"disabled":case"disablePictureInPicture":case"disableRemotePlayback":case"formNoValidate":case"hidden":case"loop":case"noModule":case"noValidate":case"open":case"playsInline":case"readOnly":case"required":case"reversed":case"scoped":case"seamless":case"itemScope":n&&typeof n!="function"&&typeof n!="symbol"?e.setAttribute(l,""):e.removeAttribute(l);break;case"capture":case"download":n===!0?e.setAttribute(l,""):n!==!1&&n!=null&&typeof n!="function"&&typeof n!="symbol"?e.setAttribute(l,n):e.removeAttribute(l);break;case"cols":case"rows":case"size":case"span":n!=null&&typeof n!="function"&&typeof n!="symbol"&&!isNaN(n)&&1<=n?e.setAttribute(l,n):e.removeAttribute(l);break;case"rowSpan":case"start":n==null||typeof n=="function"||typeof n=="symbol"||isNaN(n)?e.removeAttribute(l):e.setAttribute(l,n);break;case"popover":me("beforetoggle",e),me("toggle",e),Os(e,"popover",n);break;case"xlinkActuate":va(e,"http://www.w3.org/1999/xlink","xlink:actuate",n);break;case"xlinkArcrole":va(e,"http://www.w3.org/1999/xlink","xlink:arcrole",n);break;case"xlinkRole":va(e,"http://www.w3.org/1999/xlink","xlink:role",n);break;case"xlinkShow":va(e,"http://www.w3.org/1999/xlink","xlink:show",n);break;case"xlinkTitle":va(e,"http://www.w3.org/1999/xlink","xlink:title",n);break;case"xlinkType":va(e,"http://www.w3.org/1999/xlink","xlink:type",n);break;case"xmlBase":va(e,"http://www.w3.org/XML/1998/namespace","xml:base",n);break;case"xmlLang":va(e,"http://www.w3.org/XML/1998/namespace","xml:lang",n);break;case"xmlSpace":va(e,"http://www.w3.org/XML/1998/namespace","xml:space",n);break;case"is":Os(e,"is",n);break;case"innerText":case"textContent":return;default:if(!(2<l.length)||l[0]!=="o"&&l[0]!=="O"||l[1]!=="n"&&l[1]!=="N")l=eN.get(l)||l,Os(e,l,n);else return}Ne=!0}function n0(e,t,l,n,a,i){switch(l){case"style":My(e,n,i);return;case"dangerouslySetInnerHTML":if(n!=null){if(typeof n!="object"||!("__html"in n))throw Error(O(61));if(l=n.__html,l!=null){if(a.children!=null)throw Error(O(60));i?.__html!==l&&(e.innerHTML=l)}}break;case"children":if(typeof n=="string")xo(e,n);else if(typeof n=="number"||typeof n=="bigint")xo(e,""+n);else return;break;case"onScroll":n!=null&&me("scroll",e);return;case"onScrollEnd":n!=null&&me("scrollend",e);return;case"onClick":n!=null&&(e.onclick=$n);return;case"suppressContentEditableWarning":case"suppressHydrationWarning":case"innerHTML":case"ref":return;case"innerText":case"textContent":return;default:if(!xy.hasOwnProperty(l))e:{if(l[0]==="o"&&l[1]==="n"&&(a=l.endsWith("Capture"),i=l.slice(2,a?l.length-7:void 0),t=e[Ll]||null,t=t!=null?t[l]:null,typeof t=="function"&&e.removeEventListener(i,t,a),typeof n=="function")){typeof t!="function"&&t!==null&&(l in e?e[l]=null:e.hasAttribute(l)&&e.removeAttribute(l)),e.addEventListener(i,n,a);break e}Ne=!0,l in e?e[l]=n:n===!0?e.setAttribute(l,""):Os(e,l,n)}return}Ne=!0}function nl(e,t,l){switch(t){case"div":case"span":case"svg":case"path":case"a":case"g":case"p":case"li":break;case"img":me("error",e),me("load",e);var n=!1,a=!1,i;for(i in l)if(l.hasOwnProperty(i)){var u=l[i];if(u!=null)switch(i){case"src":n=!0;break;case"srcSet":a=!0;break;case"children":case"dangerouslySetInnerHTML":throw Error(O(137,t));default:Le(e,t,i,u,l,null)}}a&&Le(e,t,"srcSet",l.srcSet,l,null),n&&Le(e,t,"src",l.src,l,null);return;case"input":me("invalid",e);var o=i=u=a=null,r=null,s=null;for(n in l)if(l.hasOwnProperty(n)){var d=l[n];if(d!=null)switch(n){case"name":a=d;break;case"type":u=d;break;case"checked":r=d;break;case"defaultChecked":s=d;break;case"value":i=d;break;case"defaultValue":o=d;break;case"children":case"dangerouslySetInnerHTML":if(d!=null)throw Error(O(137,t));break;default:Le(e,t,n,d,l,null)}}Ay(e,i,o,r,s,u,a,!1);return;case"select":me("invalid",e),n=u=i=null;for(a in l)if(l.hasOwnProperty(a)&&(o=l[a],o!=null))switch(a){case"value":i=o;break;case"defaultValue":u=o;break;case"multiple":n=o;default:Le(e,t,a,o,l,null)}t=i,l=u,e.multiple=!!n,t!=null?mo(e,!!n,t,!1):l!=null&&mo(e,!!n,l,!0);return;case"textarea":me("invalid",e),i=a=n=null;for(u in l)if(l.hasOwnProperty(u)&&(o=l[u],o!=null))switch(u){case"value":n=o;break;case"defaultValue":a=o;break;case"children":i=o;break;case"dangerouslySetInnerHTML":if(o!=null)throw Error(O(91));break;default:Le(e,t,u,o,l,null)}Oy(e,n,a,i);return;case"option":for(r in l)l.hasOwnProperty(r)&&(n=l[r],n!=null)&&(r==="selected"?e.selected=n&&typeof n!="function"&&typeof n!="symbol":Le(e,t,r,n,l,null));return;case"dialog":me("beforetoggle",e),me("toggle",e),me("cancel",e),me("close",e);break;case"iframe":case"object":me("load",e);break;case"video":case"audio":for(n=0;n<fc.length;n++)me(fc[n],e);break;case"image":me("error",e),me("load",e);break;case"details":me("toggle",e);break;case"embed":case"source":case"link":me("error",e),me("load",e);case"area":case"base":case"br":case"col":case"hr":case"keygen":case"meta":case"param":case"track":case"wbr":case"menuitem":for(s in l)if(l.hasOwnProperty(s)&&(n=l[s],n!=null))switch(s){case"children":case"dangerouslySetInnerHTML":throw Error(O(137,t));default:Le(e,t,s,n,l,null)}return;default:if(b0(t)){for(d in l)l.hasOwnProperty(d)&&(n=l[d],n!==void 0&&n0(e,t,d,n,l,void 0));return}}for(o in l)l.hasOwnProperty(o)&&(n=l[o],n!=null&&Le(e,t,o,n,l,null))}var L3={};function H3(e,t,l,n){switch(t){case"div":case"span":case"svg":case"path":case"a":case"g":case"p":case"li":break;case"input":var a=null,i=null,u=null,o=null,r=null,s=null,d=null;for(g in l){var p=l[g];if(l.hasOwnProperty(g)&&p!=null)switch(g){case"checked":break;case"value":break;case"defaultValue":r=p;default:n.hasOwnProperty(g)||Le(e,t,g,null,n,p)}}for(var f in n){var g=n[f];if(p=l[f],n.hasOwnProperty(f)&&(g!=null||p!=null))switch(f){case"type":g!==p&&(Ne=!0),i=g;break;case"name":g!==p&&(Ne=!0),a=g;break;case"checked":g!==p&&(Ne=!0),s=g;break;case"defaultChecked":g!==p&&(Ne=!0),d=g;break;case"value":g!==p&&(Ne=!0),u=g;break;case"defaultValue":g!==p&&(Ne=!0),o=g;break;case"children":case"dangerouslySetInnerHTML":if(g!=null)throw Error(O(137,t));break;default:g!==p&&Le(e,t,f,g,n,p)}}gp(e,u,o,r,s,d,i,a);return;case"select":g=u=o=f=null;for(i in l)if(r=l[i],l.hasOwnProperty(i)&&r!=null)switch(i){case"value":break;case"multiple":g=r;default:n.hasOwnProperty(i)||Le(e,t,i,null,n,r)}for(a in n)if(i=n[a],r=l[a],n.hasOwnProperty(a)&&(i!=null||r!=null))switch(a){case"value":i!==r&&(Ne=!0),f=i;break;case"defaultValue":i!==r&&(Ne=!0),o=i;break;case"multiple":i!==r&&(Ne=!0),u=i;default:i!==r&&Le(e,t,a,i,n,r)}t=o,l=u,n=g,f!=null?mo(e,!!l,f,!1):!!n!=!!l&&(t!=null?mo(e,!!l,t,!0):mo(e,!!l,l?[]:"",!1));return;case"textarea":g=f=null;for(o in l)if(a=l[o],l.hasOwnProperty(o)&&a!=null&&!n.hasOwnProperty(o))switch(o){case"value":break;case"children":break;default:Le(e,t,o,null,n,a)}for(u in n)if(a=n[u],i=l[u],n.hasOwnProperty(u)&&(a!=null||i!=null))switch(u){case"value":a!==i&&(Ne=!0),f=a;break;case"defaultValue":a!==i&&(Ne=!0),g=a;break;case"children":break;case"dangerouslySetInnerHTML":if(a!=null)throw Error(O(91));break;default:a!==i&&Le(e,t,u,a,n,i)}_y(e,f,g);return;case"option":for(var T in l)f=l[T],l.hasOwnProperty(T)&&f!=null&&!n.hasOwnProperty(T)&&(T==="selected"?e.selected=!1:Le(e,t,T,null,n,f));for(r in n)f=n[r],g=l[r],n.hasOwnProperty(r)&&f!==g&&(f!=null||g!=null)&&(r==="selected"?(f!==g&&(Ne=!0),e.selected=f&&typeof f!="function"&&typeof f!="symbol"):Le(e,t,r,f,n,g));return;case"img":case"link":case"area":case"base":case"br":case"col":case"embed":case"hr":case"keygen":case"meta":case"param":case"source":case"track":case"wbr":case"menuitem":for(var x in l)f=l[x],l.hasOwnProperty(x)&&f!=null&&!n.hasOwnProperty(x)&&Le(e,t,x,null,n,f);for(s in n)if(f=n[s],g=l[s],n.hasOwnProperty(s)&&f!==g&&(f!=null||g!=null))switch(s){case"children":case"dangerouslySetInnerHTML":if(f!=null)throw Error(O(137,t));break;default:Le(e,t,s,f,n,g)}return;default:if(b0(t)){for(var M in l)f=l[M],l.hasOwnProperty(M)&&f!==void 0&&!n.hasOwnProperty(M)&&n0(e,t,M,void 0,n,f);for(d in n)f=n[d],g=l[d],!n.hasOwnProperty(d)||f===g||f===void 0&&g===void 0||n0(e,t,d,f,n,g);return}}for(var S in l)f=l[S],l.hasOwnProperty(S)&&f!=null&&!n.hasOwnProperty(S)&&Le(e,t,S,null,n,f);for(p in n)f=n[p],g=l[p],!n.hasOwnProperty(p)||f===g||f==null&&g==null||Le(e,t,p,f,n,g)}function U1(e){switch(e){case"css":case"script":case"font":case"img":case"image":case"input":case"link":return!0;default:return!1}}function U3(){if(typeof performance.getEntriesByType=="function"){for(var e=0,t=0,l=performance.getEntriesByType("resource"),n=0;n<l.length;n++){var a=l[n],i=a.transferSize,u=a.initiatorType,o=a.duration;if(i&&o&&U1(u)){for(u=0,o=a.responseEnd,n+=1;n<l.length;n++){var r=l[n],s=r.startTime;if(s>o)break;var d=r.transferSize,p=r.initiatorType;d&&U1(p)&&(r=r.responseEnd,u+=d*(r<o?1:(o-s)/(r-s)))}if(--n,t+=8*(i+u)/(a.duration/1e3),e++,10<e)break}}if(0<e)return t/e/1e6}return navigator.connection&&(e=navigator.connection.downlink,typeof e=="number")?e:5}var a0=null,i0=null;function dc(e){return e.nodeType===9?e:e.ownerDocument}function k1(e){switch(e){case"http://www.w3.org/2000/svg":return 1;case"http://www.w3.org/1998/Math/MathML":return 2;default:return 0}}function LS(e,t){if(e===0)switch(t){case"svg":return 1;case"math":return 2;default:return 0}return e===1&&t==="foreignObject"?0:e}function HS(e,t,l,n){return l=dc(l).createElement(e),l[Pt]=n,l[Ll]=t,nl(l,e,t),Xt(l),l}function u0(e,t){return e==="textarea"||e==="noscript"||typeof t.children=="string"||typeof t.children=="number"||typeof t.children=="bigint"||typeof t.dangerouslySetInnerHTML=="object"&&t.dangerouslySetInnerHTML!==null&&t.dangerouslySetInnerHTML.__html!=null}var ep=null;function k3(){var e=window.event;return e&&e.type==="popstate"?e===ep?!1:(ep=e,!0):(ep=null,!1)}var ig=typeof setTimeout=="function"?setTimeout:void 0,B3=typeof clearTimeout=="function"?clearTimeout:void 0,B1=typeof Promise=="function"?Promise:void 0,Y1=typeof requestAnimationFrame=="function"?requestAnimationFrame:ig,Y3=typeof queueMicrotask=="function"?queueMicrotask:typeof B1<"u"?function(e){return B1.resolve(null).then(e).catch(V3)}:ig;function V3(e){setTimeout(function(){throw e})}function Di(e){return e==="head"}function V1(e,t){var l=t,n=0;do{var a=l.nextSibling;if(e.removeChild(l),a&&a.nodeType===8)if(l=a.data,l==="/$"||l==="/&"){if(n===0){e.removeChild(a),Lo(t);return}n--}else if(l==="$"||l==="$?"||l==="$~"||l==="$!"||l==="&")n++;else if(l==="html")lp(e.ownerDocument.documentElement);else if(l==="head"){l=e.ownerDocument.head,lp(l);for(var i=l.firstChild;i;){var u=i.nextSibling,o=i.nodeName;i[wc]||o==="SCRIPT"||o==="STYLE"||o==="LINK"&&i.rel.toLowerCase()==="stylesheet"||l.removeChild(i),i=u}}else l==="body"&&lp(e.ownerDocument.body);l=a}while(l);Lo(t)}function G1(e,t){var l=e;e=0;do{var n=l.nextSibling;if(l.nodeType===1?t?(l._stashedDisplay=l.style.display,l.style.display="none"):(l.style.display=l._stashedDisplay||"",l.getAttribute("style")===""&&l.removeAttribute("style")):l.nodeType===3&&(t?(l._stashedText=l.nodeValue,l.nodeValue=""):l.nodeValue=l._stashedText||""),n&&n.nodeType===8)if(l=n.data,l==="/$"){if(e===0)break;e--}else l!=="$"&&l!=="$?"&&l!=="$~"&&l!=="$!"||e++;l=n}while(l)}function US(e,t,l){if(t=CSS.escape(t)!==t?"r-"+btoa(t).replace(/=/g,""):t,e.style.viewTransitionName=t,l!=null&&(e.style.viewTransitionClass=l),l=getComputedStyle(e),l.display==="inline"){if(t=e.getClientRects(),t.length===1)var n=1;else for(var a=n=0;a<t.length;a++){var i=t[a];0<i.width&&0<i.height&&n++}n===1&&(e=e.style,e.display=t.length===1?"inline-block":"block",e.marginTop="-"+l.paddingTop,e.marginBottom="-"+l.paddingBottom)}}function kS(e,t){e=e.style,t=t.style;var l=t!=null?t.hasOwnProperty("viewTransitionName")?t.viewTransitionName:t.hasOwnProperty("view-transition-name")?t["view-transition-name"]:null:null;e.viewTransitionName=l==null||typeof l=="boolean"?"":(""+l).trim(),l=t!=null?t.hasOwnProperty("viewTransitionClass")?t.viewTransitionClass:t.hasOwnProperty("view-transition-class")?t["view-transition-class"]:null:null,e.viewTransitionClass=l==null||typeof l=="boolean"?"":(""+l).trim(),e.display==="inline-block"&&(t==null?e.display=e.margin="":(l=t.display,e.display=l==null||typeof l=="boolean"?"":l,l=t.margin,l!=null?e.margin=l:(l=t.hasOwnProperty("marginTop")?t.marginTop:t["margin-top"],e.marginTop=l==null||typeof l=="boolean"?"":l,t=t.hasOwnProperty("marginBottom")?t.marginBottom:t["margin-bottom"],e.marginBottom=t==null||typeof t=="boolean"?"":t)))}function BS(e,t,l){return l=l.ownerDocument.defaultView,{rect:e,abs:t.position==="absolute"||t.position==="fixed",clip:t.clipPath!=="none"||t.overflow!=="visible"||t.filter!=="none"||t.mask!=="none"||t.mask!=="none"||t.borderRadius!=="0px",view:0<=e.bottom&&0<=e.right&&e.top<=l.innerHeight&&e.left<=l.innerWidth}}function o0(e){var t=e.getBoundingClientRect(),l=getComputedStyle(e);return BS(t,l,e)}function G3(e){var t=e.getBoundingClientRect();t=new DOMRect(t.x+2e4,t.y+2e4,t.width,t.height);var l=getComputedStyle(e);return BS(t,l,e)}function q3(e){return e.documentElement.clientHeight}function j3(e){this.addEventListener("load",e),this.addEventListener("error",e)}function Q3(e,t,l,n,a,i,u,o,r){var s=t.nodeType===9?t:t.ownerDocument;try{var d=s.startViewTransition({update:function(){var f=s.defaultView,g=f.navigation&&f.navigation.transition,T=s.fonts.status;n();var x=[];if(T==="loaded"&&(q3(s),s.fonts.status==="loading"&&x.push(s.fonts.ready)),T=x.length,e!==null)for(var M=e.suspenseyImages,S=0,h=0;h<M.length;h++){var b=M[h];if(!b.complete){var w=b.getBoundingClientRect();if(0<w.bottom&&0<w.right&&w.top<f.innerHeight&&w.left<f.innerWidth){if(S+=$S(b),S>Xs){x.length=T;break}b=new Promise(j3.bind(b)),x.push(b)}}}if(0<x.length)return f=Promise.race([Promise.all(x),new Promise(function(A){return setTimeout(A,500)})]).then(a,a),(g?Promise.allSettled([g.finished,f]):f).then(i,i);if(a(),g)return g.finished.then(i,i);i()},types:l});s.__reactViewTransition=d;var p=[];return d.ready.then(function(){for(var f=s.documentElement.getAnimations({subtree:!0}),g=0;g<f.length;g++){var T=f[g],x=T.effect,M=x.pseudoElement;if(M!=null&&M.startsWith("::view-transition")){p.push(T),T=x.getKeyframes();for(var S=M=void 0,h=!0,b=0;b<T.length;b++){var w=T[b],A=w.width;if(M===void 0)M=A;else if(M!==A){h=!1;break}if(A=w.height,S===void 0)S=A;else if(S!==A){h=!1;break}delete w.width,delete w.height,w.transform==="none"&&delete w.transform}h&&M!==void 0&&S!==void 0&&(x.setKeyframes(T),h=getComputedStyle(x.target,x.pseudoElement),h.width!==M||h.height!==S)&&(h=T[0],h.width=M,h.height=S,h=T[T.length-1],h.width=M,h.height=S,x.setKeyframes(T))}}u()},function(f){s.__reactViewTransition===d&&(s.__reactViewTransition=null);try{typeof f=="object"&&f!==null&&f.name==="InvalidStateError"&&(f.message==="View transition was skipped because document visibility state is hidden."||f.message==="Skipping view transition because document visibility state has become hidden."||f.message==="Skipping view transition because viewport size changed."||f.message==="Transition was aborted because of invalid state")&&(f=null),f!==null&&r(f)}finally{n(),a(),u()}}),d.finished.finally(function(){for(var f=0;f<p.length;f++)p[f].cancel();s.__reactViewTransition===d&&(s.__reactViewTransition=null),o()}),d}catch{return n(),a(),u(),null}}function $i(e,t){this._scope=document.documentElement,this._selector="::view-transition-"+e+"("+t+")"}$i.prototype.animate=function(e,t){return t=typeof t=="number"?{duration:t}:je({},t),t.pseudoElement=this._selector,this._scope.animate(e,t)};$i.prototype.getAnimations=function(){for(var e=this._scope,t=this._selector,l=e.getAnimations({subtree:!0}),n=[],a=0;a<l.length;a++){var i=l[a].effect;i!==null&&i.target===e&&i.pseudoElement===t&&n.push(l[a])}return n};$i.prototype.getComputedStyle=function(){return getComputedStyle(this._scope,this._selector)};function YS(e){return{name:e,group:new $i("group",e),imagePair:new $i("image-pair",e),old:new $i("old",e),new:new $i("new",e)}}function Fl(e){this._fragmentFiber=e,this._observers=this._eventListeners=null}Fl.prototype.addEventListener=function(e,t,l){var n=null,a=null;if(!(l!=null&&typeof l!="boolean"&&(n=l.signal||null,n!==null&&n.aborted))){this._eventListeners===null&&(this._eventListeners=[]);var i=this._eventListeners;if(VS(i,e,t,l)===-1){var u=this,o=t;l!=null&&typeof l!="boolean"&&l.once===!0&&(o=function(r){u.removeEventListener(e,t,l),typeof t=="function"?t.call(this,r):t.handleEvent(r)}),n!==null&&(a=u.removeEventListener.bind(u,e,t,l),n.addEventListener("abort",a,{once:!0}),a=n.removeEventListener.bind(n,"abort",a)),n=Mo(l),i.push({type:e,listener:t,optionsOrUseCapture:l,attachedListener:o,cleanup:a}),Cl(this._fragmentFiber.child,!1,X3,e,o,n)}this._eventListeners=i}};function X3(e,t,l,n){return Ct(e).addEventListener(t,l,n),!1}Fl.prototype.removeEventListener=function(e,t,l){var n=this._eventListeners;if(n!==null&&(t=VS(n,e,t,l),t!==-1)){var a=n[t];l=a.attachedListener;var i=a.cleanup;a=Mo(a.optionsOrUseCapture),Cl(this._fragmentFiber.child,!1,Z3,e,l,a),n.splice(t,1),i!==null&&i()}};function Z3(e,t,l,n){return Ct(e).removeEventListener(t,l,n),!1}function Mo(e){return e!=null&&typeof e!="boolean"&&(e.once===!0||e.signal instanceof AbortSignal)?{capture:e.capture,passive:e.passive}:e}function q1(e){return e==null?"c=0":typeof e=="boolean"?"c="+(e?"1":"0"):"c="+(e.capture?"1":"0")}function VS(e,t,l,n){if(e.length===0)return-1;n=q1(n);for(var a=0;a<e.length;a++){var i=e[a];if(i.type===t&&i.listener===l&&q1(i.optionsOrUseCapture)===n)return a}return-1}Fl.prototype.dispatchEvent=function(e){var t=su(this._fragmentFiber);if(t===null)return!0;t=Ct(t);var l=this._eventListeners;if(l!==null&&0<l.length||!e.bubbles){var n=t.nodeType===9?t.createComment(""):document.createTextNode("");if(l)for(var a=0;a<l.length;a++){var i=l[a];n.addEventListener(i.type,i.attachedListener,Mo(i.optionsOrUseCapture))}if(t.appendChild(n),e=n.dispatchEvent(e),l)for(a=0;a<l.length;a++)i=l[a],n.removeEventListener(i.type,i.attachedListener,Mo(i.optionsOrUseCapture));return t.removeChild(n),e}return t.dispatchEvent(e)};Fl.prototype.focus=function(e){Cl(this._fragmentFiber.child,!0,GS,e,void 0,void 0)};function GS(e,t){return e.tag===6?!1:(e=Ct(e),aR(e,t))}Fl.prototype.focusLast=function(e){var t=[];Cl(this._fragmentFiber.child,!0,ug,t,void 0,void 0);for(var l=t.length-1;0<=l&&!GS(t[l],e);l--);};function ug(e,t){return t.push(e),!1}Fl.prototype.blur=function(){var e=su(this._fragmentFiber);e!==null&&(e=Ct(e),e=dc(e).activeElement,e!==null&&Cl(this._fragmentFiber.child,!1,K3,e,void 0,void 0))};function K3(e,t){return e.tag===6?!1:(e=Ct(e),e===t||e.contains(t)?(t.blur(),!0):!1)}Fl.prototype.observeUsing=function(e){this._observers===null&&(this._observers=new Set),this._observers.add(e),Cl(this._fragmentFiber.child,!1,J3,e,void 0,void 0)};function J3(e,t){return e.tag===6||(e=Ct(e),t.observe(e)),!1}Fl.prototype.unobserveUsing=function(e){var t=this._observers;if(t!==null&&t.has(e)){t.delete(e),Cl(this._fragmentFiber.child,!1,F3,e,void 0,void 0);for(var l=t=0;l<Mn.length;l++){var n=Mn[l];n.fragmentInstance===this&&n.observer===e?e.unobserve(n.instance):Mn[t++]=n}Mn.length=t}};function F3(e,t){return e.tag===6||(e=Ct(e),t.unobserve(e)),!1}var Mn=[],tp=!1;function $3(e,t,l){Mn.push({fragmentInstance:e,observer:t,instance:l}),tp||(tp=!0,iR(function(){tp=!1;var n=Mn;Mn=[];for(var a=0;a<n.length;a++){var i=n[a];i.observer.unobserve(i.instance)}}))}Fl.prototype.getClientRects=function(){var e=[];return Cl(this._fragmentFiber.child,!1,W3,e,void 0,void 0),e};function W3(e,t){if(e.tag===6){e=e.stateNode;var l=e.ownerDocument.createRange();l.selectNodeContents(e),t.push.apply(t,l.getClientRects())}else e=Ct(e),t.push.apply(t,e.getClientRects());return!1}Fl.prototype.getRootNode=function(e){var t=su(this._fragmentFiber);return t===null?this:Ct(t).getRootNode(e)};Fl.prototype.compareDocumentPosition=function(e){var t=su(this._fragmentFiber);if(t===null)return Node.DOCUMENT_POSITION_DISCONNECTED;var l=[];Cl(this._fragmentFiber.child,!1,ug,l,void 0,void 0);var n=Ct(t);if(l.length===0){if(l=n,Ev(this._fragmentFiber)){e:{for(t=this._fragmentFiber.return;t!==null;){if(t.tag===4){t=t.stateNode.containerInfo;break e}if(t.tag===3||t.tag===5||t.tag===27)break;t=t.return}t=null}t!=null&&(l=t)}t=this._fragmentFiber;var a=n=l.compareDocumentPosition(e);return l===e?a=Node.DOCUMENT_POSITION_CONTAINS:n&Node.DOCUMENT_POSITION_CONTAINED_BY&&(l=cy(t)[1],l===null?a=Node.DOCUMENT_POSITION_PRECEDING:(e=Ct(l).compareDocumentPosition(e),a=e===0||e&Node.DOCUMENT_POSITION_FOLLOWING?Node.DOCUMENT_POSITION_FOLLOWING:Node.DOCUMENT_POSITION_PRECEDING)),a|=Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC}t=Ct(l[0]),a=Ct(l[l.length-1]);var i=Ev(this._fragmentFiber)?t.parentElement:n;if(i==null)return Node.DOCUMENT_POSITION_DISCONNECTED;n=i.compareDocumentPosition(t)&Node.DOCUMENT_POSITION_CONTAINED_BY,i=i.compareDocumentPosition(a)&Node.DOCUMENT_POSITION_CONTAINED_BY;var u=t.compareDocumentPosition(e),o=a.compareDocumentPosition(e),r=u&Node.DOCUMENT_POSITION_CONTAINED_BY||o&Node.DOCUMENT_POSITION_CONTAINED_BY;return o=n&&i&&u&Node.DOCUMENT_POSITION_FOLLOWING&&o&Node.DOCUMENT_POSITION_PRECEDING,t=n&&t===e||i&&a===e||r||o?Node.DOCUMENT_POSITION_CONTAINED_BY:!n&&t===e||!i&&a===e?Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC:u,t&Node.DOCUMENT_POSITION_DISCONNECTED||t&Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC||I3(t,this._fragmentFiber,l[0],l[l.length-1],e)?t:Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC};function I3(e,t,l,n,a){var i=Fi(a);if(e&Node.DOCUMENT_POSITION_CONTAINED_BY){if(l=!!i)e:{for(;i!==null;){if(i.tag===7&&(i===t||i.alternate===t)){l=!0;break e}i=i.return}l=!1}return l}if(e&Node.DOCUMENT_POSITION_CONTAINS){if(i===null)return i=a.ownerDocument,a===i||a===i.documentElement||a===i.body;e:{for(i=t,t=su(t);i!==null;){if(!(i.tag!==5&&i.tag!==3&&i.tag!==27||i!==t&&i.alternate!==t)){i=!0;break e}i=i.return}i=!1}return i}return e&Node.DOCUMENT_POSITION_PRECEDING?((t=!!i)&&!(t=i===l)&&(t=ap(l,i,wv),t===null?t=!1:(Cl(t,!0,_x,i,l),i=Pu,Pu=null,t=i!==null)),t):e&Node.DOCUMENT_POSITION_FOLLOWING?((t=!!i)&&!(t=i===n)&&(t=ap(n,i,wv),t===null?t=!1:(Cl(t,!0,Ox,i,n),i=Pu,np=Pu=null,t=i!==null)),t):!1}function j1(e,t){var l=e.ownerDocument.createRange();l.selectNodeContents(e),e=l.getBoundingClientRect(),window.scrollTo(window.scrollX+e.left,t?window.scrollY+e.top:window.scrollY+e.bottom-window.innerHeight)}Fl.prototype.scrollIntoView=function(e){if(typeof e=="object")throw Error(O(566));var t=[];Cl(this._fragmentFiber.child,!1,ug,t,void 0,void 0);var l=e!==!1;if(t.length===0){var n=cy(this._fragmentFiber);if(n=l?n[1]||n[0]||su(this._fragmentFiber):n[0]||n[1],n===null)return;if(n.tag===6){e=Ct(n),j1(e,l);return}if(n=Ct(n),n.nodeType!==9){if(n.nodeType===11){l="host"in n?n.host:null,l!==null&&l.scrollIntoView(e);return}n.scrollIntoView(e)}}for(n=l?t.length-1:0;n!==(l?-1:t.length);){var a=t[n];a.tag===6?(a=Ct(a),j1(a,l)):Ct(a).scrollIntoView(e),n+=l?-1:1}};function P3(e,t){return e=Ct(e),qS(e,t),!1}function qS(e,t){e.reactFragments==null&&(e.reactFragments=new Set),e.reactFragments.add(t)}function jS(e,t){var l=t._eventListeners;if(l!==null)for(var n=0;n<l.length;n++){var a=l[n];e.addEventListener(a.type,a.attachedListener,Mo(a.optionsOrUseCapture))}e.nodeType!==3&&(l=t._observers,l!==null&&l.forEach(function(i){for(var u=0,o=0;o<Mn.length;o++){var r=Mn[o];(r.fragmentInstance!==t||r.observer!==i||r.instance!==e)&&(Mn[u++]=r)}Mn.length=u,i.observe(e)}),qS(e,t))}function eR(e,t){var l=t._eventListeners;if(l!==null)for(var n=0;n<l.length;n++){var a=l[n];e.removeEventListener(a.type,a.attachedListener,Mo(a.optionsOrUseCapture))}e.nodeType!==3&&(l=t._observers,l!==null&&l.forEach(function(i){typeof i.rootMargin=="string"?$3(t,i,e):i.unobserve(e)}),e.reactFragments!=null&&e.reactFragments.delete(t))}function r0(e){var t=e.firstChild;for(t&&t.nodeType===10&&(t=t.nextSibling);t;){var l=t;switch(t=t.nextSibling,l.nodeName){case"HTML":case"HEAD":case"BODY":r0(l),Nf(l);continue;case"SCRIPT":case"STYLE":continue;case"LINK":if(l.rel.toLowerCase()==="stylesheet")continue}e.removeChild(l)}}function tR(e,t,l,n){for(;e.nodeType===1;){var a=l;if(e.nodeName.toLowerCase()!==t.toLowerCase()){if(!n&&(e.nodeName!=="INPUT"||e.type!=="hidden"))break}else if(n){if(!e[wc])switch(t){case"meta":if(!e.hasAttribute("itemprop"))break;return e;case"link":if(i=e.getAttribute("rel"),i==="stylesheet"&&e.hasAttribute("data-precedence"))break;if(i!==a.rel||e.getAttribute("href")!==(a.href==null||a.href===""?null:a.href)||e.getAttribute("crossorigin")!==(a.crossOrigin==null?null:a.crossOrigin)||e.getAttribute("title")!==(a.title==null?null:a.title))break;return e;case"style":if(e.hasAttribute("data-precedence"))break;return e;case"script":if(i=e.getAttribute("src"),(i!==(a.src==null?null:a.src)||e.getAttribute("type")!==(a.type==null?null:a.type)||e.getAttribute("crossorigin")!==(a.crossOrigin==null?null:a.crossOrigin))&&i&&e.hasAttribute("async")&&!e.hasAttribute("itemprop"))break;return e;default:return e}}else if(t==="input"&&e.type==="hidden"){var i=a.name==null?null:""+a.name;if(a.type==="hidden"&&e.getAttribute("name")===i)return e}else return e;if(e=hn(e.nextSibling),e===null)break}return null}function lR(e,t,l){if(t==="")return null;for(;e.nodeType!==3;)if((e.nodeType!==1||e.nodeName!=="INPUT"||e.type!=="hidden")&&!l||(e=hn(e.nextSibling),e===null))return null;return e}function QS(e,t){for(;e.nodeType!==8;)if((e.nodeType!==1||e.nodeName!=="INPUT"||e.type!=="hidden")&&!t||(e=hn(e.nextSibling),e===null))return null;return e}function c0(e){return e.data==="$?"||e.data==="$~"}function og(e){return e.data==="$!"||e.data==="$?"&&e.ownerDocument.readyState!=="loading"}function nR(e,t){var l=e.ownerDocument;if(e.data==="$~")e._reactRetry=t;else if(e.data!=="$?"||l.readyState!=="loading")t();else{var n=function(){t(),l.removeEventListener("DOMContentLoaded",n)};l.addEventListener("DOMContentLoaded",n),e._reactRetry=n}}function hn(e){for(;e!=null;e=e.nextSibling){var t=e.nodeType;if(t===1||t===3)break;if(t===8){if(t=e.data,t==="$"||t==="$!"||t==="$?"||t==="$~"||t==="&"||t==="F!"||t==="F")break;if(t==="/$"||t==="/&")return null}}return e}var s0=null;function Q1(e){e=e.nextSibling;for(var t=0;e;){if(e.nodeType===8){var l=e.data;if(l==="/$"||l==="/&"){if(t===0)return hn(e.nextSibling);t--}else l!=="$"&&l!=="$!"&&l!=="$?"&&l!=="$~"&&l!=="&"||t++}e=e.nextSibling}return null}function X1(e){e=e.previousSibling;for(var t=0;e;){if(e.nodeType===8){var l=e.data;if(l==="$"||l==="$!"||l==="$?"||l==="$~"||l==="&"){if(t===0)return e;t--}else l!=="/$"&&l!=="/&"||t++}e=e.previousSibling}return null}function aR(e,t){function l(){n=!0}if(e.ownerDocument.activeElement===e)return!0;var n=!1;try{e.ownerDocument.addEventListener("focus",l,!0),(e.focus||HTMLElement.prototype.focus).call(e,t)}finally{e.ownerDocument.removeEventListener("focus",l,!0)}return n}function iR(e){Y1(function(){Y1(function(t){return e(t)})})}function XS(e,t,l){switch(t=dc(l),e){case"html":if(e=t.documentElement,!e)throw Error(O(452));return e;case"head":if(e=t.head,!e)throw Error(O(453));return e;case"body":if(e=t.body,!e)throw Error(O(454));return e;default:throw Error(O(451))}}function ZS(e,t,l){for(var n in l){var a=l[n];l.hasOwnProperty(n)&&a!=null&&Le(e,t,n,null,L3,a)}l.dangerouslySetInnerHTML!=null&&(e.textContent=""),e.onclick===$n&&(e.onclick=null),Nf(e)}function lp(e){for(var t=e.attributes;t.length;)e.removeAttributeNode(t[0]);Nf(e)}var vn=new Map,Z1=new Set;function pc(e){if(typeof e.getRootNode=="function"){var t=e.getRootNode();if(t.nodeType===9||t.nodeType===11)return t}return e.nodeType===9?e:e.ownerDocument}var za=_e.d;_e.d={f:uR,r:oR,D:rR,C:cR,L:sR,m:fR,X:dR,S:mR,M:pR};function uR(){var e=za.f(),t=Yf();return e||t}function oR(e){var t=Uo(e);t!==null&&t.tag===5&&t.type==="form"?Mb(t):za.r(e)}var Vo=typeof document>"u"?null:document;function KS(e,t,l){var n=Vo;if(n&&typeof t=="string"&&t){var a=dn(t);a='link[rel="'+e+'"][href="'+a+'"]',typeof l=="string"&&(a+='[crossorigin="'+l+'"]'),Z1.has(a)||(Z1.add(a),e={rel:e,crossOrigin:l,href:t},n.querySelector(a)===null&&(t=n.createElement("link"),nl(t,"link",e),Xt(t),n.head.appendChild(t)))}}function rR(e){za.D(e),KS("dns-prefetch",e,null)}function cR(e,t){za.C(e,t),KS("preconnect",e,t)}function sR(e,t,l){za.L(e,t,l);var n=Vo;if(n&&e&&t){var a='link[rel="preload"][as="'+dn(t)+'"]';t==="image"&&l&&l.imageSrcSet?(a+='[imagesrcset="'+dn(l.imageSrcSet)+'"]',typeof l.imageSizes=="string"&&(a+='[imagesizes="'+dn(l.imageSizes)+'"]')):a+='[href="'+dn(e)+'"]';var i=a;switch(t){case"style":i=zo(e);break;case"script":i=Go(e)}if(!(vn.has(i)||(e=je({rel:"preload",href:t==="image"&&l&&l.imageSrcSet?void 0:e,as:t},l),vn.set(i,e),n.querySelector(a)!==null||t==="style"&&n.querySelector(_c(i))||t==="script"&&n.querySelector(Oc(i))))){var u=n.createElement("link");nl(u,"link",e),t==="style"&&(u[Is]=!0,u.onload=u.onerror=function(){wy(u)}),Xt(u),n.head.appendChild(u)}}}function fR(e,t){za.m(e,t);var l=Vo;if(l&&e){var n=t&&typeof t.as=="string"?t.as:"script",a='link[rel="modulepreload"][as="'+dn(n)+'"][href="'+dn(e)+'"]',i=a;switch(n){case"audioworklet":case"paintworklet":case"serviceworker":case"sharedworker":case"worker":case"script":i=Go(e)}if(!vn.has(i)&&(e=je({rel:"modulepreload",href:e},t),vn.set(i,e),l.querySelector(a)===null)){switch(n){case"audioworklet":case"paintworklet":case"serviceworker":case"sharedworker":case"worker":case"script":if(l.querySelector(Oc(i)))return}n=l.createElement("link"),nl(n,"link",e),Xt(n),l.head.appendChild(n)}}}function mR(e,t,l){za.S(e,t,l);var n=Vo;if(n&&e){var a=fo(n).hoistableStyles,i=zo(e);t=t||"default";var u=a.get(i);if(!u){var o={loading:0,preload:null};if(u=n.querySelector(_c(i)))o.loading=5;else{e=je({rel:"stylesheet",href:e,"data-precedence":t},l),(l=vn.get(i))&&rg(e,l);var r=u=n.createElement("link");Xt(r),nl(r,"link",e),r._p=new Promise(function(s,d){r.onload=s,r.onerror=d}),r.addEventListener("load",function(){o.loading|=1}),r.addEventListener("error",function(){o.loading|=2}),o.loading|=4,js(u,t,n)}u={type:"stylesheet",instance:u,count:1,state:o},a.set(i,u)}}}function dR(e,t){za.X(e,t);var l=Vo;if(l&&e){var n=fo(l).hoistableScripts,a=Go(e),i=n.get(a);i||(i=l.querySelector(Oc(a)),i||(e=je({src:e,async:!0},t),(t=vn.get(a))&&cg(e,t),i=l.createElement("script"),Xt(i),nl(i,"link",e),l.head.appendChild(i)),i={type:"script",instance:i,count:1,state:null},n.set(a,i))}}function pR(e,t){za.M(e,t);var l=Vo;if(l&&e){var n=fo(l).hoistableScripts,a=Go(e),i=n.get(a);i||(i=l.querySelector(Oc(a)),i||(e=je({src:e,async:!0,type:"module"},t),(t=vn.get(a))&&cg(e,t),i=l.createElement("script"),Xt(i),nl(i,"link",e),l.head.appendChild(i)),i={type:"script",instance:i,count:1,state:null},n.set(a,i))}}function K1(e,t,l,n){var a=(a=hi.current)?pc(a):null;if(!a)throw Error(O(446));switch(e){case"meta":case"title":return null;case"style":return typeof l.precedence=="string"&&typeof l.href=="string"?(l=zo(l.href),t=fo(a).hoistableStyles,n=t.get(l),n||(n={type:"style",instance:null,count:0,state:null},t.set(l,n)),n):{type:"void",instance:null,count:0,state:null};case"link":if(l.rel==="stylesheet"&&typeof l.href=="string"&&typeof l.precedence=="string"){e=zo(l.href);var i=fo(a).hoistableStyles,u=i.get(e);if(u||(a=a.ownerDocument||a,u={type:"stylesheet",instance:null,count:0,state:{loading:0,preload:null}},i.set(e,u),(i=a.querySelector(_c(e)))?i._p||(u.instance=i,u.state.loading=5):(i=vn.get(e),i||(i={rel:"preload",as:"style",href:l.href,crossOrigin:l.crossOrigin,integrity:l.integrity,media:l.media,hrefLang:l.hrefLang,referrerPolicy:l.referrerPolicy},vn.set(e,i)),gR(a,e,i,u.state))),t&&n===null)throw Error(O(528,""));return u}if(t&&n!==null)throw Error(O(529,""));return null;case"script":return t=l.async,l=l.src,typeof l=="string"&&t&&typeof t!="function"&&typeof t!="symbol"?(l=Go(l),t=fo(a).hoistableScripts,n=t.get(l),n||(n={type:"script",instance:null,count:0,state:null},t.set(l,n)),n):{type:"void",instance:null,count:0,state:null};default:throw Error(O(444,e))}}function zo(e){return'href="'+dn(e)+'"'}function _c(e){return'link[rel="stylesheet"]['+e+"]"}function JS(e){return je({},e,{"data-precedence":e.precedence,precedence:null})}function gR(e,t,l,n){if(t=e.querySelector('link[rel="preload"][as="style"]['+t+"]")){if(t[Is]!==!0){n.loading=1;return}}else t=e.createElement("link"),t[Is]=!0,t.onload=t.onerror=wy.bind(null,t),nl(t,"link",l),Xt(t),e.head.appendChild(t);n.preload=t,t.addEventListener("load",function(){return n.loading|=1}),t.addEventListener("error",function(){return n.loading|=2})}function Go(e){return'[src="'+dn(e)+'"]'}function Oc(e){return"script[async]"+e}function J1(e,t,l){if(t.count++,t.instance===null)switch(t.type){case"style":var n=e.querySelector('style[data-href~="'+dn(l.href)+'"]');if(n)return t.instance=n,Xt(n),n;var a=je({},l,{"data-href":l.href,"data-precedence":l.precedence,href:null,precedence:null});return n=(e.ownerDocument||e).createElement("style"),Xt(n),nl(n,"style",a),js(n,l.precedence,e),t.instance=n;case"stylesheet":a=zo(l.href);var i=e.querySelector(_c(a));if(i)return t.state.loading|=4,t.instance=i,Xt(i),i;n=JS(l),(a=vn.get(a))&&rg(n,a),i=(e.ownerDocument||e).createElement("link"),Xt(i);var u=i;return u._p=new Promise(function(o,r){u.onload=o,u.onerror=r}),nl(i,"link",n),t.state.loading|=4,js(i,l.precedence,e),t.instance=i;case"script":return i=Go(l.src),(a=e.querySelector(Oc(i)))?(t.instance=a,Xt(a),a):(n=l,(a=vn.get(i))&&(n=je({},l),cg(n,a)),e=e.ownerDocument||e,a=e.createElement("script"),Xt(a),nl(a,"link",n),e.head.appendChild(a),t.instance=a);case"void":return null;default:throw Error(O(443,t.type))}else t.type==="stylesheet"&&(t.state.loading&4)===0&&(n=t.instance,t.state.loading|=4,js(n,l.precedence,e));return t.instance}function js(e,t,l){for(var n=l.querySelectorAll('link[rel="stylesheet"][data-precedence],style[data-precedence]'),a=n.length?n[n.length-1]:null,i=a,u=0;u<n.length;u++){var o=n[u];if(o.dataset.precedence===t)i=o;else if(i!==a)break}i?i.parentNode.insertBefore(e,i.nextSibling):(t=l.nodeType===9?l.head:l,t.insertBefore(e,t.firstChild))}function rg(e,t){e.crossOrigin==null&&(e.crossOrigin=t.crossOrigin),e.referrerPolicy==null&&(e.referrerPolicy=t.referrerPolicy),e.title==null&&(e.title=t.title)}function cg(e,t){e.crossOrigin==null&&(e.crossOrigin=t.crossOrigin),e.referrerPolicy==null&&(e.referrerPolicy=t.referrerPolicy),e.integrity==null&&(e.integrity=t.integrity)}var Qs=null;function F1(e,t,l){if(Qs===null){var n=new Map,a=Qs=new Map;a.set(l,n)}else a=Qs,n=a.get(l),n||(n=new Map,a.set(l,n));if(n.has(e))return n;for(n.set(e,null),l=l.getElementsByTagName(e),a=0;a<l.length;a++){var i=l[a];if(!(i[wc]||i[Pt]||e==="link"&&i.getAttribute("rel")==="stylesheet")&&i.namespaceURI!=="http://www.w3.org/2000/svg"){var u=i.getAttribute(t)||"";u=e+u;var o=n.get(u);o?o.push(i):n.set(u,[i])}}return n}function f0(e,t,l){e=e.ownerDocument||e,e.head.insertBefore(l,t==="title"?e.querySelector("head > title"):null)}function hR(e,t,l){if(l===1||t.itemProp!=null)return!1;switch(e){case"meta":case"title":return!0;case"style":if(typeof t.precedence!="string"||typeof t.href!="string"||t.href==="")break;return!0;case"link":if(typeof t.rel!="string"||typeof t.href!="string"||t.href===""||t.onLoad||t.onError)break;return t.rel==="stylesheet"?(e=t.disabled,typeof t.precedence=="string"&&e==null):!0;case"script":if(t.async&&typeof t.async!="function"&&typeof t.async!="symbol"&&!t.onLoad&&!t.onError&&t.src&&typeof t.src=="string")return!0}return!1}function $1(e,t){return e==="img"&&t.src!=null&&t.src!==""&&t.onLoad==null&&t.loading!=="lazy"}function FS(e){return!(e.type==="stylesheet"&&(e.state.loading&3)===0)}function $S(e){return(e.width||100)*(e.height||100)*(typeof devicePixelRatio=="number"?devicePixelRatio:1)*.25}function W1(e,t){typeof t.decode=="function"&&(e.imgCount++,t.complete||(e.imgBytes+=$S(t),e.suspenseyImages.push(t)),e=bR.bind(e),t.decode().then(e,e))}function vR(e,t,l,n){if(l.type==="stylesheet"&&(typeof n.media!="string"||matchMedia(n.media).matches!==!1)&&(l.state.loading&4)===0){if(l.instance===null){var a=zo(n.href),i=t.querySelector(_c(a));if(i){t=i._p,t!==null&&typeof t=="object"&&typeof t.then=="function"&&(e.count++,e=gc.bind(e),t.then(e,e)),l.state.loading|=4,l.instance=i,Xt(i);return}i=t.ownerDocument||t,n=JS(n),(a=vn.get(a))&&rg(n,a),i=i.createElement("link"),Xt(i);var u=i;u._p=new Promise(function(o,r){u.onload=o,u.onerror=r}),nl(i,"link",n),l.instance=i}e.stylesheets===null&&(e.stylesheets=new Map),e.stylesheets.set(l,t),(t=l.state.preload)&&(l.state.loading&3)===0&&(e.count++,l=gc.bind(e),t.addEventListener("load",l),t.addEventListener("error",l))}}var Xs=0;function yR(e,t){return e.stylesheets&&e.count===0&&Zs(e,e.stylesheets),0<e.count||0<e.imgCount?function(l){var n=setTimeout(function(){if(e.stylesheets&&Zs(e,e.stylesheets),e.unsuspend){var i=e.unsuspend;e.unsuspend=null,i()}},6e4+t);0<e.imgBytes&&Xs===0&&(Xs=62500*U3());var a=setTimeout(function(){if(e.waitingForImages=!1,e.count===0&&(e.stylesheets&&Zs(e,e.stylesheets),e.unsuspend)){var i=e.unsuspend;e.unsuspend=null,i()}},(e.imgBytes>Xs?50:800)+t);return e.unsuspend=l,function(){e.unsuspend=null,clearTimeout(n),clearTimeout(a)}}:null}function WS(e){if(e.count===0&&(e.imgCount===0||!e.waitingForImages)){if(e.stylesheets)Zs(e,e.stylesheets);else if(e.unsuspend){var t=e.unsuspend;e.unsuspend=null,t()}}}function gc(){this.count--,WS(this)}function bR(){this.imgCount--,WS(this)}var wf=null;function Zs(e,t){e.stylesheets=null,e.unsuspend!==null&&(e.count++,wf=new Map,t.forEach(SR,e),wf=null,gc.call(e))}function SR(e,t){if(!(t.state.loading&4)){var l=wf.get(e);if(l)var n=l.get(null);else{l=new Map,wf.set(e,l);for(var a=e.querySelectorAll("link[data-precedence],style[data-precedence]"),i=0;i<a.length;i++){var u=a[i];(u.nodeName==="LINK"||u.getAttribute("media")!=="not all")&&(l.set(u.dataset.precedence,u),n=u)}n&&l.set(null,n)}a=t.instance,u=a.getAttribute("data-precedence"),i=l.get(u)||n,i===n&&l.set(null,a),l.set(u,a),this.count++,n=gc.bind(this),a.addEventListener("load",n),a.addEventListener("error",n),i?i.parentNode.insertBefore(a,i.nextSibling):(e=e.nodeType===9?e.head:e,e.insertBefore(a,e.firstChild)),t.state.loading|=4}}var Do={$$typeof:Fn,Provider:null,Consumer:null,_currentValue:Wi,_currentValue2:Wi,_threadCount:0};function ER(e,t,l,n,a,i,u,o,r){this.tag=1,this.containerInfo=e,this.pingCache=this.current=this.pendingChildren=null,this.timeoutHandle=-1,this.callbackNode=this.next=this.pendingContext=this.context=this.cancelPendingCommit=null,this.callbackPriority=0,this.expirationTimes=Md(-1),this.entangledLanes=this.shellSuspendCounter=this.errorRecoveryDisabledLanes=this.expiredLanes=this.warmLanes=this.pingedLanes=this.suspendedLanes=this.pendingLanes=0,this.entanglements=Md(0),this.hiddenUpdates=Md(null),this.identifierPrefix=n,this.onUncaughtError=a,this.onCaughtError=i,this.onRecoverableError=u,this.pooledCache=null,this.pooledCacheLanes=0,this.formState=r,this.transitionTypes=null,this.incompleteTransitions=new Map}function IS(e,t,l,n,a,i,u,o,r,s,d,p){return e=new ER(e,t,l,u,r,s,d,p,o),t=1,i===!0&&(t|=24),i=zl(3,null,null,t),e.current=i,i.stateNode=e,t=O0(),t.refCount++,e.pooledCache=t,t.refCount++,i.memoizedState={element:n,isDehydrated:l,cache:t},D0(i),e}function PS(e){return e?(e=oo,e):oo}function eE(e,t,l,n,a,i){a=PS(a),n.context===null?n.context=a:n.pendingContext=a,n=yi(t),n.payload={element:l},i=i===void 0?null:i,i!==null&&(n.callback=i),l=bi(e,n,t),l!==null&&(Dl(l,e,t),Kr(l,e,t))}function I1(e,t){if(e=e.memoizedState,e!==null&&e.dehydrated!==null){var l=e.retryLane;e.retryLane=l!==0&&l<t?l:t}}function sg(e,t){I1(e,t),(e=e.alternate)&&I1(e,t)}function tE(e){if(e.tag===13||e.tag===31){var t=du(e,67108864);t!==null&&Dl(t,e,67108864),sg(e,67108864)}}function P1(e){if(e.tag===13||e.tag===31){var t=Kl();t=v0(t);var l=du(e,t);l!==null&&Dl(l,e,t),sg(e,t)}}var Co=!0;function wR(e,t,l,n){var a=J.T;J.T=null;var i=_e.p;try{_e.p=2,fg(e,t,l,n)}finally{_e.p=i,J.T=a}}function TR(e,t,l,n){var a=J.T;J.T=null;var i=_e.p;try{_e.p=8,fg(e,t,l,n)}finally{_e.p=i,J.T=a}}function fg(e,t,l,n){if(Co){var a=m0(n);if(a===null)Pd(e,t,n,Tf,l),ey(e,n);else if(NR(a,e,t,l,n))n.stopPropagation();else if(ey(e,n),t&4&&-1<xR.indexOf(e)){for(;a!==null;){var i=Uo(a);if(i!==null)switch(i.tag){case 3:if(i=i.stateNode,i.current.memoizedState.isDehydrated){var u=Zi(i.pendingLanes);if(u!==0){var o=i;for(o.pendingLanes|=2,o.entangledLanes|=2;u;){var r=1<<31-Zl(u);o.entanglements[1]|=r,u&=~r}na(i),(Ae&6)===0&&(vf=Ql()+500,Ac(0,!1))}}break;case 31:case 13:o=du(i,2),o!==null&&Dl(o,i,2),Yf(),sg(i,2)}if(i=m0(n),i===null&&Pd(e,t,n,Tf,l),i===a)break;a=i}a!==null&&n.stopPropagation()}else Pd(e,t,n,null,l)}}function m0(e){return e=S0(e),mg(e)}var Tf=null;function mg(e){if(Tf=null,e=Fi(e),e!==null){var t=yc(e);if(t===null)e=null;else{var l=t.tag;if(l===13){if(e=uy(t),e!==null)return e;e=null}else if(l===31){if(e=oy(t),e!==null)return e;e=null}else if(l===3){if(t.stateNode.current.memoizedState.isDehydrated)return t.tag===3?t.stateNode.containerInfo:null;e=null}else t!==e&&(e=null)}}return Tf=e,null}function lE(e){switch(e){case"beforetoggle":case"cancel":case"click":case"close":case"contextmenu":case"copy":case"cut":case"auxclick":case"dblclick":case"dragend":case"dragstart":case"drop":case"focusin":case"focusout":case"input":case"invalid":case"keydown":case"keypress":case"keyup":case"mousedown":case"mouseup":case"paste":case"pause":case"play":case"pointercancel":case"pointerdown":case"pointerup":case"ratechange":case"reset":case"seeked":case"submit":case"toggle":case"touchcancel":case"touchend":case"touchstart":case"volumechange":case"change":case"selectionchange":case"textInput":case"compositionstart":case"compositionend":case"compositionupdate":case"beforeblur":case"afterblur":case"beforeinput":case"blur":case"fullscreenchange":case"fullscreenerror":case"focus":case"hashchange":case"popstate":case"select":case"selectstart":return 2;case"drag":case"dragenter":case"dragexit":case"dragleave":case"dragover":case"mousemove":case"mouseout":case"mouseover":case"pointermove":case"pointerout":case"pointerover":case"resize":case"scroll":case"touchmove":case"wheel":case"mouseenter":case"mouseleave":case"pointerenter":case"pointerleave":return 8;case"message":switch(Bx()){case dy:return 2;case py:return 8;case Ws:case Yx:return 32;case gy:return 268435456;default:return 32}default:return 32}}var d0=!1,Ti=null,xi=null,Ni=null,hc=new Map,vc=new Map,ci=[],xR="mousedown mouseup touchcancel touchend touchstart auxclick dblclick pointercancel pointerdown pointerup dragend dragstart drop compositionend compositionstart keydown keypress keyup input textInput copy cut paste click change contextmenu reset".split(" ");function ey(e,t){switch(e){case"focusin":case"focusout":Ti=null;break;case"dragenter":case"dragleave":xi=null;break;case"mouseover":case"mouseout":Ni=null;break;case"pointerover":case"pointerout":hc.delete(t.pointerId);break;case"gotpointercapture":case"lostpointercapture":vc.delete(t.pointerId)}}function Ur(e,t,l,n,a,i){return e===null||e.nativeEvent!==i?(e={blockedOn:t,domEventName:l,eventSystemFlags:n,nativeEvent:i,targetContainers:[a]},t!==null&&(t=Uo(t),t!==null&&tE(t)),e):(e.eventSystemFlags|=n,t=e.targetContainers,a!==null&&t.indexOf(a)===-1&&t.push(a),e)}function NR(e,t,l,n,a){switch(t){case"focusin":return Ti=Ur(Ti,e,t,l,n,a),!0;case"dragenter":return xi=Ur(xi,e,t,l,n,a),!0;case"mouseover":return Ni=Ur(Ni,e,t,l,n,a),!0;case"pointerover":var i=a.pointerId;return hc.set(i,Ur(hc.get(i)||null,e,t,l,n,a)),!0;case"gotpointercapture":return i=a.pointerId,vc.set(i,Ur(vc.get(i)||null,e,t,l,n,a)),!0}return!1}function nE(e){var t=Fi(e.target);if(t!==null){var l=yc(t);if(l!==null){if(t=l.tag,t===13){if(t=uy(l),t!==null){e.blockedOn=t,Rv(e.priority,function(){P1(l)});return}}else if(t===31){if(t=oy(l),t!==null){e.blockedOn=t,Rv(e.priority,function(){P1(l)});return}}else if(t===3&&l.stateNode.current.memoizedState.isDehydrated){e.blockedOn=l.tag===3?l.stateNode.containerInfo:null;return}}}e.blockedOn=null}function Ks(e){if(e.blockedOn!==null)return!1;for(var t=e.targetContainers;0<t.length;){var l=m0(e.nativeEvent);if(l===null){l=e.nativeEvent;var n=new l.constructor(l.type,l);hp=n,l.target.dispatchEvent(n),hp=null}else return t=Uo(l),t!==null&&tE(t),e.blockedOn=l,!1;t.shift()}return!0}function ty(e,t,l){Ks(e)&&l.delete(t)}function RR(){d0=!1,Ti!==null&&Ks(Ti)&&(Ti=null),xi!==null&&Ks(xi)&&(xi=null),Ni!==null&&Ks(Ni)&&(Ni=null),hc.forEach(ty),vc.forEach(ty)}function As(e,t){e.blockedOn===t&&(e.blockedOn=null,d0||(d0=!0,Lt.unstable_scheduleCallback(Lt.unstable_NormalPriority,RR)))}var _s=null;function ly(e){_s!==e&&(_s=e,Lt.unstable_scheduleCallback(Lt.unstable_NormalPriority,function(){_s===e&&(_s=null);for(var t=0;t<e.length;t+=3){var l=e[t],n=e[t+1],a=e[t+2];if(typeof n!="function"){if(mg(n||l)===null)continue;break}var i=Uo(l);i!==null&&(e.splice(t,3),t-=3,Dp(i,{pending:!0,data:a,method:l.method,action:n},n,a))}}))}function Lo(e){function t(r){return As(r,e)}Ti!==null&&As(Ti,e),xi!==null&&As(xi,e),Ni!==null&&As(Ni,e),hc.forEach(t),vc.forEach(t);for(var l=0;l<ci.length;l++){var n=ci[l];n.blockedOn===e&&(n.blockedOn=null)}for(;0<ci.length&&(l=ci[0],l.blockedOn===null);)nE(l),l.blockedOn===null&&ci.shift();if(l=(e.ownerDocument||e).$$reactFormReplay,l!=null)for(n=0;n<l.length;n+=3){var a=l[n],i=l[n+1],u=a[Ll]||null;if(typeof i=="function")u||ly(l);else if(u){var o=null;if(i&&i.hasAttribute("formAction")){if(a=i,u=i[Ll]||null)o=u.formAction;else if(mg(a)!==null)continue}else o=u.action;typeof o=="function"?l[n+1]=o:(l.splice(n,3),n-=3),ly(l)}}}function aE(){function e(i){i.canIntercept&&i.info==="react-transition"&&i.intercept({handler:function(){return new Promise(function(u){return a=u})},focusReset:"manual",scroll:"manual"})}function t(){a!==null&&(a(),a=null),n||setTimeout(l,20)}function l(){if(!n&&!navigation.transition){var i=navigation.currentEntry;i&&i.url!=null&&navigation.navigate(i.url,{state:i.getState(),info:"react-transition",history:"replace"})}}if(typeof navigation=="object"){var n=!1,a=null;return navigation.addEventListener("navigate",e),navigation.addEventListener("navigatesuccess",t),navigation.addEventListener("navigateerror",t),setTimeout(l,100),function(){n=!0,navigation.removeEventListener("navigate",e),navigation.removeEventListener("navigatesuccess",t),navigation.removeEventListener("navigateerror",t),a!==null&&(a(),a=null)}}}function dg(e){this._internalRoot=e}qf.prototype.render=dg.prototype.render=function(e){var t=this._internalRoot;if(t===null)throw Error(O(409));var l=t.current,n=Kl();eE(l,n,e,t,null,null)};qf.prototype.unmount=dg.prototype.unmount=function(){var e=this._internalRoot;if(e!==null){this._internalRoot=null;var t=e.containerInfo;eE(e.current,2,null,e,null,null),Yf(),t[Ho]=null}};function qf(e){this._internalRoot=e}qf.prototype.unstable_scheduleHydration=function(e){if(e){var t=Ey();e={blockedOn:null,target:e,priority:t};for(var l=0;l<ci.length&&t!==0&&t<ci[l].priority;l++);ci.splice(l,0,e),l===0&&nE(e)}};var ny=ay.version;if(ny!=="19.3.0")throw Error(O(527,ny,"19.3.0"));_e.findDOMNode=function(e){var t=e._reactInternals;if(t===void 0)throw typeof e.render=="function"?Error(O(188)):(e=Object.keys(e).join(","),Error(O(268,e)));return e=Ax(t),e=e!==null?ry(e):null,e=e===null?null:e.stateNode,e};var AR={bundleType:0,version:"19.3.0",rendererPackageName:"react-dom",currentDispatcherRef:J,reconcilerVersion:"19.3.0"};if(typeof __REACT_DEVTOOLS_GLOBAL_HOOK__<"u"&&(kr=__REACT_DEVTOOLS_GLOBAL_HOOK__,!kr.isDisabled&&kr.supportsFiber))try{bc=kr.inject(AR),Xl=kr}catch{}var kr;jf.createRoot=function(e,t){if(!iy(e))throw Error(O(299));var l=!1,n="",a=Bb,i=Yb,u=Vb;return t!=null&&(t.unstable_strictMode===!0&&(l=!0),t.identifierPrefix!==void 0&&(n=t.identifierPrefix),t.onUncaughtError!==void 0&&(a=t.onUncaughtError),t.onCaughtError!==void 0&&(i=t.onCaughtError),t.onRecoverableError!==void 0&&(u=t.onRecoverableError)),t=IS(e,1,!1,null,null,l,n,null,a,i,u,aE),e[Ho]=t.current,ag(e),new dg(t)};jf.hydrateRoot=function(e,t,l){if(!iy(e))throw Error(O(299));var n=!1,a="",i=Bb,u=Yb,o=Vb,r=null;return l!=null&&(l.unstable_strictMode===!0&&(n=!0),l.identifierPrefix!==void 0&&(a=l.identifierPrefix),l.onUncaughtError!==void 0&&(i=l.onUncaughtError),l.onCaughtError!==void 0&&(u=l.onCaughtError),l.onRecoverableError!==void 0&&(o=l.onRecoverableError),l.formState!==void 0&&(r=l.formState)),t=IS(e,1,!0,t,l??null,n,a,r,i,u,o,aE),t.context=PS(null),l=t.current,n=Kl(),n=v0(n),a=yi(n),a.callback=null,bi(l,a,n),l=n,t.current.lanes=l,Ec(t,l),na(t),e[Ho]=t.current,ag(e),new qf(t)};jf.version="19.3.0"});var rE=qn((dO,oE)=>{"use strict";function uE(){if(!(typeof __REACT_DEVTOOLS_GLOBAL_HOOK__>"u"||typeof __REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE!="function"))try{__REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE(uE)}catch(e){console.error(e)}}uE(),oE.exports=iE()});var gE=qn(Kf=>{"use strict";var GR=Symbol.for("react.transitional.element"),qR=Symbol.for("react.fragment");function pE(e,t,l){var n=null;if(l!==void 0&&(n=""+l),t.key!==void 0&&(n=""+t.key),"key"in t){l={};for(var a in t)a!=="key"&&(l[a]=t[a])}else l=t;return t=l.ref,{$$typeof:GR,type:e,key:n,ref:t!==void 0?t:null,props:l}}Kf.Fragment=qR;Kf.jsx=pE;Kf.jsxs=pE});var D=qn((NO,hE)=>{"use strict";hE.exports=gE()});var bT=R(se(),1),ST=R(rE(),1);var Tl=R(se(),1);var $l=class extends Error{constructor(l,n,a=null){super(n);this.status=l;this.outcome=a}status;outcome;get unreachable(){return this.status===0}},_R=15e3,Qf=class{constructor(t,l,n=()=>{}){this.base=t;this.token=l;this.onRefused=n}base;token;onRefused;async get(t,l){return(await this.send("GET",t,void 0,{},l)).json()}async part(t,l){let n=await this.send("GET",t,void 0,{},l),a=n.headers.get("X-Total-Count");return{items:await n.json(),total:a===null?null:Number(a),next:zR(n.headers.get("Link"))}}async post(t,l={}){return pg(await this.send("POST",t,l))}async put(t,l,n={}){return pg(await this.send("PUT",t,l,n))}async remove(t){return pg(await this.send("DELETE",t))}async stream(t,l,n){let a={Accept:"text/event-stream"};l!==null&&(a["Last-Event-ID"]=l);let i=await this.send("GET",t,void 0,a,n,!0);if(i.body===null)throw new $l(i.status,"this browser reads no streams");return i.body}async send(t,l,n,a={},i,u=!1){let o=[i,u?void 0:AbortSignal.timeout(_R)].filter(d=>d!==void 0),r=await OR(fetch(`${this.base}api/circuit-breaker/${l}`,{method:t,headers:{...a,Authorization:`Bearer ${this.token}`,...n===void 0?{}:{"Content-Type":"application/json"}},credentials:"omit",cache:"no-store",redirect:"error",signal:AbortSignal.any(o),...n===void 0?{}:{body:JSON.stringify(n)}}));if(r.ok)return r;let s=await MR(r);throw r.status===401&&this.onRefused(s),s}};function rt(...e){return e.filter(t=>t!=null).map(encodeURIComponent).join("/")}async function OR(e){try{return await e}catch(t){if(t instanceof DOMException&&t.name==="AbortError")throw t;let l=t instanceof DOMException&&t.name==="TimeoutError";throw new $l(0,l?"the console did not answer in time":"the console cannot be reached")}}async function MR(e){let t=`the console answered ${e.status}`;try{let l=await e.json();return new $l(e.status,typeof l.detail=="string"?l.detail:t,typeof l.outcome=="string"?l.outcome:null)}catch{return new $l(e.status,t)}}async function pg(e){let t=await e.text();return t===""?null:JSON.parse(t)}function zR(e){let t=/<\?after=([^>]*)>; rel="next"/.exec(e??"");return t===null?null:decodeURIComponent((t[1]??"").replace(/\+/g," "))}var Xf=class{rest="";take(t){let l=this.rest+t,n=l.endsWith("\r")?l.length-1:l.length,a=l.slice(0,n).replace(/\r\n?/g,`
`).split(`

`);return this.rest=(a.pop()??"")+l.slice(n),a.map(DR).filter(i=>i!==null)}};function DR(e){let t=null,l="message",n=[];for(let a of e.split(`
`)){let i=a.indexOf(":"),u=i<0?a:a.slice(0,i),o=i<0?"":a.slice(i+1).replace(/^ /,"");u==="id"?t=o:u==="event"?l=o:u==="data"&&n.push(o)}return n.length===0?null:{id:t,type:l,data:n.join(`
`)}}var gg=5e3,CR=5e3,cE=2e4,hg=[1e3,2e3,5e3],Zf=class{constructor(t,l=Date.now){this.client=t;this.now=l}client;now;picture={phase:"connecting",problem:null,health:null,alerts:[],rows:new Map,total:0};watchers=new Set;hearers=new Set;ended=new AbortController;lastId=null;heardLast=0;current=()=>this.picture;heardAt=()=>this.heardLast;watch=t=>(this.watchers.add(t),()=>this.watchers.delete(t));hear=t=>(this.hearers.add(t),()=>this.hearers.delete(t));start(){this.run()}stop(){this.ended.abort()}async refresh(){try{this.seen(await this.client.get("overview",this.ended.signal),this.picture.phase)}catch{}}async run(){let t=0;for(;!this.ended.signal.aborted;){let l=hg[0];try{let n=await this.client.get("overview",this.ended.signal);this.seen(n,t===0?this.picture.phase:"polling"),t=0,l=await this.listen()?hg[0]:gg}catch(n){this.failed(n),l=hg[t++]??gg}await this.pause(l??gg)}}failed(t){if(this.ended.signal.aborted)return;let l=t instanceof $l?t:new $l(0,"the stream of events broke off");this.show({phase:l.status===503?"polling":"gone",problem:l.message})}async listen(){let t=!1,l=new AbortController,n={timer:setTimeout(()=>l.abort(),cE)},a=setInterval(()=>{this.refresh()},CR);try{let i=AbortSignal.any([this.ended.signal,l.signal]),u=(await this.client.stream("events?readings=1s",this.lastId,i)).getReader(),o=new Xf,r=new TextDecoder;for(let s=await u.read();!s.done;s=await u.read())clearTimeout(n.timer),n.timer=setTimeout(()=>l.abort(),cE),t=!0,this.heardLast=this.now(),(this.picture.phase!=="live"||this.picture.problem!==null)&&this.show({phase:"live",problem:null}),o.take(r.decode(s.value,{stream:!0})).forEach(d=>this.take(d.id,d.type,d.data))}catch(i){this.ended.signal.aborted||this.show({phase:"polling",problem:i instanceof $l?i.message:"the stream of events broke off"})}finally{clearTimeout(n.timer),clearInterval(a)}return t}take(t,l,n){if(this.lastId=t??this.lastId,l==="readings"){let a=JSON.parse(n);this.show({rows:a.all?sE(this.picture.rows,a.operations):LR(this.picture.rows,a.operations),total:a.total})}else if(l!=="missed"){let a=JSON.parse(n);this.hearers.forEach(i=>i(a))}}seen(t,l){this.heardLast=this.now(),this.show({phase:l==="gone"?"polling":l,...l==="live"?{}:{problem:this.picture.problem},health:t.health,alerts:t.alerts,rows:sE(this.picture.rows,t.operations),total:t.total})}show(t){this.picture={...this.picture,...t},this.watchers.forEach(l=>l())}pause(t){return new Promise(l=>{let n=setTimeout(l,t);this.ended.signal.addEventListener("abort",()=>(clearTimeout(n),l()),{once:!0})})}};function fE(e,t){return`${e}/${t}`}function LR(e,t){let l=new Map(e);return t.forEach(n=>l.set(fE(n.service,n.operation),n)),l}function sE(e,t){return new Map(t.map(l=>{let n=fE(l.service,l.operation),a=e.get(n);return[n,a!==void 0&&HR(a,l)?a:l]}))}function HR(e,t){return Object.keys(t).every(l=>e[l]===t[l])}function vg(e){let[t="",l=""]=BR(e.replace(/^#?\/?/,""),"?"),n=Object.fromEntries(new URLSearchParams(l)),a=UR(t);return Object.keys(n).length===0?a:{...a,view:n}}function UR(e){let[t,l,n,...a]=e.split("/").map(YR),i={page:"unknown",path:e};if(a.length>0)return i;switch(t){case"":return l===void 0?{page:"overview"}:i;case"service":return l?{page:t,service:l,operation:n||null}:i;case"letters":return{page:t,service:l||null,operation:n||null};case"alerts":case"changes":return l===void 0?{page:t}:i;default:return i}}function Mc(e){let t=new URLSearchParams(e.view).toString();return kR(e)+(t===""?"":`?${t}`)}function kR(e){switch(e.page){case"overview":return"/";case"unknown":return`/${e.path}`;case"service":case"letters":return`/${[e.page,...[e.service,e.operation].filter(t=>t!==null).map(encodeURIComponent)].join("/")}`;default:return`/${e.page}`}}function mE(e,t){let{view:l,...n}=e,a=Object.fromEntries(Object.entries({...l,...t}).filter(i=>i[1]!==null));return Object.keys(a).length===0?n:{...n,view:a}}function BR(e,t){let l=e.indexOf(t);return l<0?[e,""]:[e.slice(0,l),e.slice(l+1)]}function YR(e){try{return decodeURIComponent(e)}catch{return""}}var yn=R(se(),1);var VR=300;function dE(e){let[t,l]=(0,yn.useState)(()=>e?vg(location.hash):{page:"overview"}),n=(0,yn.useRef)(t),a=(0,yn.useRef)(void 0),i=(0,yn.useCallback)(s=>{n.current=s,l(s)},[]),u=(0,yn.useCallback)(()=>{clearTimeout(a.current),a.current!==void 0&&(a.current=void 0,history.replaceState(history.state,"",`#${Mc(n.current)}`))},[]);(0,yn.useEffect)(()=>{if(!e)return;let s=()=>{clearTimeout(a.current),a.current=void 0,i(vg(location.hash))};return addEventListener("hashchange",s),addEventListener("pagehide",u),()=>{clearTimeout(a.current),removeEventListener("hashchange",s),removeEventListener("pagehide",u)}},[e,i,u]);let o=(0,yn.useCallback)(s=>{e?(u(),location.hash=Mc(s)):i(s)},[e,i,u]),r=(0,yn.useCallback)(s=>{i(mE(n.current,s)),e&&(clearTimeout(a.current),a.current=setTimeout(u,VR))},[e,i,u]);return{route:t,go:o,look:r}}var gu=R(se(),1);var aa=R(se(),1);function St(e,t,l=0,n=0){let[a,i]=(0,aa.useState)({subject:e,data:null,problem:null}),[u,o]=(0,aa.useState)(0),r=(0,aa.useRef)(t);r.current=t,(0,aa.useEffect)(()=>{let p=new AbortController;return r.current(p.signal).then(f=>p.signal.aborted||i({subject:e,data:f,problem:null}),f=>p.signal.aborted||i(g=>({subject:e,data:g.subject===e?g.data:null,problem:Da(f)}))),()=>p.abort()},[e,n,u]);let s=(0,aa.useCallback)(()=>o(p=>p+1),[]);(0,aa.useEffect)(()=>{if(l>0){let p=setInterval(()=>document.hidden||s(),l);return()=>clearInterval(p)}},[l,s]);let d=a.subject===e;return{data:d?a.data:null,problem:d?a.problem:null,reload:s}}function Da(e){return e instanceof $l?e:new $l(0,e instanceof Error?e.message:String(e))}var ue=R(D(),1),jR={check:(0,ue.jsxs)(ue.Fragment,{children:[(0,ue.jsx)("circle",{cx:"8",cy:"8",r:"7"}),(0,ue.jsx)("path",{className:"cut",d:"M4.5 8.2 7 10.7l4.6-5"})]}),half:(0,ue.jsxs)(ue.Fragment,{children:[(0,ue.jsx)("circle",{className:"line",cx:"8",cy:"8",r:"6.2"}),(0,ue.jsx)("path",{d:"M8 1.8a6.2 6.2 0 0 1 0 12.4z"})]}),stop:(0,ue.jsxs)(ue.Fragment,{children:[(0,ue.jsx)("path",{d:"M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1z"}),(0,ue.jsx)("path",{className:"cut",d:"m5.4 5.4 5.2 5.2m0-5.2-5.2 5.2"})]}),lock:(0,ue.jsxs)(ue.Fragment,{children:[(0,ue.jsx)("rect",{x:"2.5",y:"6.8",width:"11",height:"8",rx:"1.5"}),(0,ue.jsx)("path",{className:"line",d:"M5 7V4.8a3 3 0 0 1 6 0V7"})]}),off:(0,ue.jsxs)(ue.Fragment,{children:[(0,ue.jsx)("circle",{className:"line",cx:"8",cy:"8",r:"6.2"}),(0,ue.jsx)("path",{className:"line",d:"m3.8 12.2 8.4-8.4"})]}),warn:(0,ue.jsxs)(ue.Fragment,{children:[(0,ue.jsx)("path",{d:"M8 1 15.4 14.4H.6z"}),(0,ue.jsx)("path",{className:"cut",d:"M8 5.6v4m0 2v.4"})]}),none:(0,ue.jsx)("path",{className:"line",d:"M4 8h8"}),search:(0,ue.jsxs)(ue.Fragment,{children:[(0,ue.jsx)("circle",{className:"line",cx:"7",cy:"7",r:"4.6"}),(0,ue.jsx)("path",{className:"line",d:"m10.4 10.4 4 4"})]}),mark:(0,ue.jsx)(ue.Fragment,{children:(0,ue.jsx)("path",{className:"line",d:"M1 8h4l1.6-4.4L9.4 12.4 11 8h4"})}),arrow:(0,ue.jsx)("path",{className:"line",d:"m6 3.5 4.5 4.5L6 12.5"}),close:(0,ue.jsx)("path",{className:"line",d:"m4 4 8 8m0-8-8 8"}),up:(0,ue.jsx)("path",{d:"M8 4 12.5 11h-9z"}),down:(0,ue.jsx)("path",{d:"M8 12 3.5 5h9z"})};function Ee({shape:e,large:t=!1}){return(0,ue.jsx)("svg",{className:t?"icon large":"icon",viewBox:"0 0 16 16","aria-hidden":"true",focusable:"false",children:jR[e]})}var Jf={CLOSED:"check",HALF_OPEN:"half",OPEN:"stop",FORCED_OPEN:"lock",DISABLED:"off"},Ff={HEALTHY:"check",DEGRADED:"warn",CRITICAL:"stop"};var Hl=R(D(),1);function vE({enter:e,refusal:t,given:l}){let n=(0,gu.useRef)(null),[a,i]=(0,gu.useState)(!1),[u,o]=(0,gu.useState)(null),r=p=>{i(!0),o(null),e(p).catch(f=>{i(!1),o(Da(f).message),n.current?.focus()})};(0,gu.useEffect)(()=>{l!==null&&l!==""&&r(l)},[l]);let s=p=>{p.preventDefault();let f=n.current?.value.trim()??"";f!==""&&r(f)},d=u??t;return(0,Hl.jsx)("main",{className:"login",children:(0,Hl.jsxs)("form",{onSubmit:s,className:"login-card",children:[(0,Hl.jsxs)("p",{className:"brand",children:[(0,Hl.jsx)(Ee,{shape:"mark",large:!0}),"Resilience"]}),(0,Hl.jsx)("h1",{children:"Open the console"}),(0,Hl.jsx)("label",{htmlFor:"token",children:"Token"}),(0,Hl.jsx)("input",{ref:n,id:"token",type:"password",autoComplete:"off",spellCheck:!1,autoFocus:!0,required:!0,"aria-describedby":"token-help","aria-invalid":d!==null}),(0,Hl.jsx)("p",{id:"token-help",className:"hint",children:"The program's log says which file holds it. It stays in this page's memory and is gone when the page is."}),d!==null&&(0,Hl.jsxs)("p",{className:"refused",role:"alert",children:[(0,Hl.jsx)(Ee,{shape:"warn"}),(0,Hl.jsx)("span",{children:d})]}),(0,Hl.jsx)("button",{type:"submit",className:"primary",disabled:a,children:a?"Opening…":"Open"})]})})}var Xc=R(se(),1);function K(e){return e>=1e4?new Intl.NumberFormat("en",{notation:"compact",maximumFractionDigits:1}).format(e):new Intl.NumberFormat("en").format(e)}function Wl(e){return e===0?"0":e<10?e.toFixed(1):K(Math.round(e))}function Il(e){if(e===null)return"–";let t=e*100;return t===0||t===100?`${t} %`:t<.1?"< 0.1 %":t>99.9?"> 99.9 %":`${t.toFixed(1)} %`}function Pl(e){return e===null?"–":e<1?e===0?"0 ms":`${e.toFixed(2)} ms`:e<1e3?e<10?`${e.toFixed(1)} ms`:`${Math.round(e)} ms`:Kt(e)}function Kt(e){let t=e/1e3;if(t<10)return`${t.toFixed(1)} s`;if(t<60)return`${Math.floor(t)} s`;let l=Math.floor(t/60);if(l<60)return yg(l,"min",Math.floor(t%60),"s");let n=Math.floor(l/60);return n<24?yg(n,"h",l%60,"min"):yg(Math.floor(n/24),"d",n%24,"h")}function yg(e,t,l,n){return l===0?`${e} ${t}`:`${e} ${t} ${l} ${n}`}function il(e,t=Date.now()){let l=new Date(e),n=l.toLocaleTimeString("en-GB");return l.toDateString()===new Date(t).toDateString()?n:`${l.toLocaleDateString("en-CA")} ${n}`}function $f(e,t=Date.now()){return e.replace(/\b\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z/g,l=>il(l,t))}function Wf(e){return e.replace(/^(?:[a-z_][\w$]*\.)+/,"")}function At(e,t,l=`${t}s`){return`${K(e)} ${e===1?t:l}`}var Ca={CLOSED:"Closed",OPEN:"Open",HALF_OPEN:"Half-open",FORCED_OPEN:"Forced open",DISABLED:"Disabled"};var qo=R(se(),1),bg=(0,qo.createContext)(null);function ce(){let e=(0,qo.useContext)(bg);if(e===null)throw new Error("there is no session here");return e}function Cn(){let{connection:e}=ce();return(0,qo.useSyncExternalStore)(e.watch,e.current)}var yE=["VIEW","OPERATE","ADMIN"];function La(e){let{caller:t}=ce();return Sg(t.role,e)}function Sg(e,t){return yE.indexOf(e)>=yE.indexOf(t)}var SE=R(se(),1);var _t=R(D(),1);function pt({title:e,aside:t,children:l,wide:n=!1,kind:a=""}){let i=(0,SE.useId)();return(0,_t.jsxs)("section",{className:`panel${n?" wide":""} ${a}`,"aria-labelledby":i,children:[(0,_t.jsxs)("header",{className:"panel-head",children:[(0,_t.jsx)("h2",{id:i,children:e}),t!==void 0&&(0,_t.jsx)("div",{className:"panel-aside",children:t})]}),l]})}function at({of:e,empty:t,isEmpty:l=i=>Array.isArray(i)&&i.length===0,lines:n=3,children:a}){return e.data===null?e.problem===null?(0,_t.jsx)(jo,{lines:n}):(0,_t.jsx)(bE,{of:e}):(0,_t.jsxs)(_t.Fragment,{children:[e.problem!==null&&(0,_t.jsx)(bE,{of:e}),l(e.data)?(0,_t.jsx)("p",{className:"empty",children:t}):a(e.data)]})}function jo({lines:e}){return(0,_t.jsxs)("div",{className:"skeleton",role:"status",children:[(0,_t.jsx)("span",{className:"unseen",children:"Loading"}),Array.from({length:e},(t,l)=>(0,_t.jsx)("span",{className:"bar"},l))]})}function bE({of:e}){return(0,_t.jsxs)("div",{className:"refused",role:"alert",children:[(0,_t.jsx)(Ee,{shape:"warn"}),(0,_t.jsx)("span",{children:e.problem?.message}),(0,_t.jsx)("button",{type:"button",className:"quiet",onClick:e.reload,children:"Try again"})]})}var EE=R(D(),1);function gt({to:e,className:t,current:l=!1,children:n}){let{go:a,href:i}=ce(),u=o=>{!o.metaKey&&!o.ctrlKey&&!o.shiftKey&&o.button===0&&(o.preventDefault(),a(e))};return(0,EE.jsx)("a",{href:i(e),onClick:u,className:t,"aria-current":l?"page":void 0,children:n})}var Pf=R(D(),1);function If({service:e,operation:t}){if(e==="*")return(0,Pf.jsx)(gt,{to:{page:"letters",service:null,operation:null},children:"the program"});let l=t==="*";return(0,Pf.jsxs)(gt,{to:{page:"service",service:e,operation:l?null:t},children:[e,!l&&`/${t}`]})}var em=R(se(),1);function zc(e=1e3){let[t,l]=(0,em.useState)(Date.now);return(0,em.useEffect)(()=>{let n=setInterval(()=>l(Date.now()),e);return()=>clearInterval(n)},[e]),t}var tm=R(D(),1);function Qo({at:e}){let t=zc(),l=new Date(e);return(0,tm.jsxs)("time",{className:"since",dateTime:l.toISOString(),title:il(e,t),children:["for ",Kt(Math.max(0,t-l.getTime()))]})}function wE({at:e,done:t}){let l=zc(250);return(0,tm.jsx)("span",{className:"until",children:e>l?Kt(e-l):t})}var ct=R(D(),1);function xE(){let{client:e}=ce(),t=St("alerts",l=>e.get("alerts",l),5e3);return(0,ct.jsxs)(ct.Fragment,{children:[(0,ct.jsx)("h1",{children:"Alerts"}),(0,ct.jsxs)("div",{className:"panels",children:[(0,ct.jsx)(pt,{wide:!0,title:"Running",children:(0,ct.jsx)(at,{of:t,empty:"No incident is running.",isEmpty:l=>l.open.length===0,children:l=>(0,ct.jsx)(TE,{of:l.open})})}),(0,ct.jsx)(pt,{wide:!0,title:"Ended",children:(0,ct.jsx)(at,{of:t,empty:"No incident has ended since the start.",isEmpty:l=>l.ended.length===0,children:l=>(0,ct.jsx)(TE,{of:l.ended})})})]})]})}function TE({of:e}){return(0,ct.jsx)("ul",{className:"incidents",children:e.map(t=>(0,ct.jsxs)("li",{className:`incident ${t.until===null?t.severity:"ended"}`,children:[(0,ct.jsx)(Ee,{shape:t.until!==null?"check":t.severity==="critical"?"stop":"warn"}),(0,ct.jsxs)("div",{children:[(0,ct.jsxs)("p",{className:"incident-head",children:[(0,ct.jsx)("strong",{children:t.severity==="critical"?"Critical":"Warning"})," ",(0,ct.jsx)(If,{service:t.service,operation:t.operation})]}),(0,ct.jsx)("p",{children:t.message}),(0,ct.jsxs)("p",{className:"hint",children:["since ",il(t.since),", ",t.until===null?(0,ct.jsx)(Qo,{at:t.since}):`lasted ${Kt(t.until-t.since)}`,t.count>1&&`, ${t.count} times since the start`]})]})]},t.id))})}var xg=R(se(),1);var Dc=R(D(),1);function ia({problem:e}){return e===null?null:(0,Dc.jsxs)("p",{className:"refused",role:"alert",children:[(0,Dc.jsx)(Ee,{shape:"warn"}),(0,Dc.jsx)("span",{children:e})]})}var Eg=R(se(),1),ua=R(D(),1),QR=[{value:"5m",name:"5 minutes"},{value:"15m",name:"15 minutes"},{value:"1h",name:"1 hour"},{value:"4h",name:"4 hours"},{value:"8h",name:"8 hours"},{value:"24h",name:"24 hours"}];function oa({value:e,onChange:t,required:l=!1}){let n=(0,Eg.useId)();return(0,ua.jsxs)("p",{className:"field",children:[(0,ua.jsxs)("label",{htmlFor:n,children:["Reason",l?"":" (stands in the list of changes)"]}),(0,ua.jsx)("input",{id:n,type:"text",value:e,maxLength:200,required:l,autoComplete:"off",onChange:a=>t(a.target.value)})]})}function lm({value:e,onChange:t,forever:l=!1}){let n=(0,Eg.useId)();return(0,ua.jsxs)("p",{className:"field",children:[(0,ua.jsx)("label",{htmlFor:n,children:"How long"}),(0,ua.jsxs)("select",{id:n,value:e,onChange:a=>t(a.target.value),children:[l&&(0,ua.jsx)("option",{value:"",children:"Until someone changes it back"}),QR.map(a=>(0,ua.jsx)("option",{value:a.value,children:a.name},a.value))]})]})}var wg=R(se(),1);function ra(){let[e,t]=(0,wg.useState)(!1),[l,n]=(0,wg.useState)(null);return{busy:e,problem:l,run:i=>{t(!0),n(null),i().then(()=>t(!1),u=>{t(!1),n(Da(u).message)})}}}var hu=R(se(),1);var ca=R(D(),1),XR=".modal-body :is(input, select, textarea):not(:disabled)";function sa({title:e,onClose:t,onSubmit:l,children:n,actions:a,wide:i=!1}){let u=(0,hu.useRef)(null),o=(0,hu.useRef)(null),r=(0,hu.useId)();return(0,hu.useEffect)(()=>{let d=u.current,p=d?.getRootNode()?.activeElement;return d?.showModal(),(d?.querySelector(XR)??o.current)?.focus(),()=>{d?.close(),p instanceof HTMLElement&&p.focus()}},[]),(0,ca.jsx)("dialog",{ref:u,className:i?"modal wide":"modal","aria-labelledby":r,onCancel:d=>{d.preventDefault(),t()},children:(0,ca.jsxs)("form",{onSubmit:d=>{d.preventDefault(),l?.()},children:[(0,ca.jsxs)("header",{className:"modal-head",children:[(0,ca.jsx)("h2",{id:r,ref:o,tabIndex:-1,children:e}),(0,ca.jsx)("button",{type:"button",className:"quiet icon-only","aria-label":"Close",onClick:t,children:(0,ca.jsx)(Ee,{shape:"close"})})]}),(0,ca.jsx)("div",{className:"modal-body",children:n}),(0,ca.jsx)("footer",{className:"modal-foot",children:a})]})})}async function Tg(e,t,l){let n=[],a="0";for(;a!==null;){let i=await e.part(`${t}?limit=200&after=${encodeURIComponent(a)}`,l);n=[...n,...i.items].slice(-1e3),a=i.next}return n}var Q=R(D(),1);function NE(){let{client:e}=ce(),t=St("audit",i=>Tg(e,"audit",i),5e3),l=St("versions",i=>Tg(e,"versions",i),5e3),[n,a]=(0,xg.useState)(null);return(0,Q.jsxs)(Q.Fragment,{children:[(0,Q.jsx)("h1",{children:"Changes"}),(0,Q.jsxs)("div",{className:"panels",children:[(0,Q.jsx)(pt,{wide:!0,title:"Versions of the settings",children:(0,Q.jsx)(at,{of:l,empty:"Nothing was changed since the start.",children:i=>(0,Q.jsx)(ZR,{of:[...i].reverse(),onBack:(u,o)=>a({to:u,from:o})})})}),(0,Q.jsx)(pt,{wide:!0,title:"Who changed what",children:(0,Q.jsx)(at,{of:t,empty:"Nobody has changed anything since the start.",lines:6,children:i=>(0,Q.jsx)(JR,{of:[...i].reverse()})})})]}),n!==null&&(0,Q.jsx)(KR,{...n,onClose:()=>a(null),onDone:()=>(l.reload(),t.reload())})]})}function ZR({of:e,onBack:t}){let l=La("ADMIN");return(0,Q.jsx)("div",{className:"table-scroll",tabIndex:0,role:"region","aria-label":"Versions, scrollable",children:(0,Q.jsxs)("table",{className:"plain",children:[(0,Q.jsx)("thead",{children:(0,Q.jsxs)("tr",{children:[(0,Q.jsx)("th",{scope:"col",children:"Version"}),(0,Q.jsx)("th",{scope:"col",children:"Since"}),(0,Q.jsx)("th",{scope:"col",children:"Who"}),(0,Q.jsx)("th",{scope:"col",children:"Reason"}),(0,Q.jsx)("th",{scope:"col",children:(0,Q.jsx)("span",{className:"unseen",children:"Go back"})})]})}),(0,Q.jsx)("tbody",{children:e.map((n,a)=>(0,Q.jsxs)("tr",{children:[(0,Q.jsx)("th",{scope:"row",children:n.version}),(0,Q.jsx)("td",{children:il(n.since)}),(0,Q.jsx)("td",{children:n.who}),(0,Q.jsx)("td",{className:"text",children:n.reason}),(0,Q.jsx)("td",{children:a===0?"in force":l?(0,Q.jsx)("button",{type:"button",className:"quiet","aria-label":`Go back to version ${n.version}`,onClick:()=>e[0]!==void 0&&t(n,e[0]),children:"Go back"}):null})]},n.version))})]})})}function KR({to:e,from:t,onClose:l,onDone:n}){let{client:a,connection:i,notify:u}=ce(),[o,r]=(0,xg.useState)(""),s=ra(),d=()=>s.run(async()=>{await a.post(rt("rollback",String(e.version)),o===""?{}:{reason:o}),i.refresh(),n(),u({text:`The settings are as they were in version ${e.version}.`}),l()});return(0,Q.jsxs)(sa,{title:`Back to version ${e.version}`,onClose:l,onSubmit:d,actions:(0,Q.jsxs)(Q.Fragment,{children:[(0,Q.jsx)("button",{type:"button",onClick:l,children:"Cancel"}),(0,Q.jsxs)("button",{type:"submit",className:"primary",disabled:s.busy,children:["Go back to version ",e.version]})]}),children:[(0,Q.jsxs)("p",{className:"says",children:["Takes back every change of settings after version ",e.version,"; version ",t.version," is in force now. A new version is made, so that this can be undone as well."]}),(0,Q.jsx)(oa,{value:o,onChange:r}),(0,Q.jsx)(ia,{problem:s.problem})]})}function JR({of:e}){return(0,Q.jsx)("ol",{className:"audit",children:e.map(t=>(0,Q.jsxs)("li",{children:[(0,Q.jsxs)("p",{className:"audit-head",children:[(0,Q.jsx)("span",{className:"when",children:il(t.at)})," ",(0,Q.jsx)("strong",{children:t.who})," ",t.action," ",(0,Q.jsx)("code",{children:t.target})]}),(0,Q.jsx)("p",{className:"text",children:t.reason}),(0,Q.jsx)(FR,{before:t.before,after:t.after})]},t.number))})}function FR({before:e,after:t}){let l=new Map(Object.entries(e)),n=new Map(Object.entries(t)),a=[...new Set([...l.keys(),...n.keys()])].filter(i=>l.get(i)!==n.get(i));return a.length===0?null:(0,Q.jsx)("ul",{className:"differences",children:a.slice(0,20).map(i=>(0,Q.jsxs)("li",{children:[(0,Q.jsx)("code",{children:i}),(0,Q.jsxs)("span",{children:[(0,Q.jsx)("del",{children:l.get(i)??"none"})," → ",(0,Q.jsx)("ins",{children:n.get(i)??"none"})]})]},i))})}var um=R(se(),1);var RE=R(se(),1),vu=R(D(),1);function yu({name:e,options:t,value:l,onChange:n}){let a=(0,RE.useId)();return(0,vu.jsxs)("fieldset",{className:"choice",children:[(0,vu.jsx)("legend",{className:"unseen",children:e}),t.map(i=>(0,vu.jsxs)("label",{children:[(0,vu.jsx)("input",{type:"radio",name:a,checked:i.value===l,onChange:()=>n(i.value)}),(0,vu.jsx)("span",{children:i.name})]},i.value))]})}var nm=R(se(),1);var Xo=R(D(),1);function Zo({of:e}){return(0,Xo.jsx)("dl",{className:"facts",children:e.map(([t,l])=>(0,Xo.jsxs)("div",{className:l.length>24?"long":void 0,children:[(0,Xo.jsx)("dt",{children:t}),(0,Xo.jsx)("dd",{children:l})]},t))})}var Ha=R(D(),1);function AE({of:e}){return e.length===0?(0,Ha.jsx)("p",{className:"hint",children:"Without arguments."}):(0,Ha.jsx)("ol",{className:"arguments",children:e.map((t,l)=>(0,Ha.jsxs)("li",{children:[(0,Ha.jsx)("code",{className:"type",children:t.type})," ",t.redacted===!0?(0,Ha.jsx)("em",{children:"redacted, never shown"}):"value"in t?(0,Ha.jsx)("code",{className:"value",children:JSON.stringify(t.value)}):(0,Ha.jsx)("em",{children:t.size===void 0?"hidden":`hidden, ${At(t.size,"character")}`})]},l))})}var Ua={READY:"Waiting",CLAIMED:"Being replayed",PARKED:"Parked",INCOMPLETE:"Incomplete",DONE:"Done",DISCARDED:"Discarded",EXPIRED:"Expired"},_E={READY:"warn",CLAIMED:"held",PARKED:"bad",INCOMPLETE:"bad",DONE:"good",DISCARDED:"plain",EXPIRED:"plain"};var he=R(D(),1),$R=["DONE","DISCARDED","EXPIRED"],WR={SUCCEEDED:"The call was made again and succeeded.",FAILED:"The call was made again and failed; the letter waits.",PARKED:"The call was made again and failed; the letter is parked."};function OE({id:e,onClose:t,onDone:l}){let{client:n,notify:a}=ce(),i=St(e,_=>n.get(rt("dead-letter-queue",e),_)),[u,o]=(0,nm.useState)(null),[r,s]=(0,nm.useState)(!1),[d,p]=(0,nm.useState)(""),f=ra(),g=La("ADMIN"),T=La("OPERATE"),x=i.data,M=d===""?{}:{reason:d},S=_=>{a({text:_}),i.reload(),l()},h=async()=>{let _=await n.post(rt("retry",e));S(WR[_.outcome??""]??"The replay is under way.")},b=async()=>o(await n.post(rt("dead-letter-queue",e,"reveal"),M)),w=async()=>{await n.post(rt("dead-letter-queue",e,"discard"),M),S("The letter is discarded; its call will not be made."),t()},A=x===null?"Dead letter":`${x.service}/${x.operation}`,B=x!==null&&!$R.includes(x.status);return(0,he.jsxs)(sa,{wide:!0,title:A,onClose:t,onSubmit:()=>r&&f.run(w),actions:r?(0,he.jsxs)(he.Fragment,{children:[(0,he.jsx)("button",{type:"button",onClick:()=>s(!1),children:"Keep it"}),(0,he.jsxs)("button",{type:"submit",className:"primary danger",disabled:f.busy,children:["Discard this call of ",A]},"discard")]}):(0,he.jsxs)(he.Fragment,{children:[g&&(0,he.jsx)("button",{type:"button",disabled:f.busy||u!==null||x===null,onClick:()=>f.run(b),children:"Reveal arguments"}),T&&(0,he.jsx)("button",{type:"button",className:"danger",disabled:!B,onClick:()=>s(!0),children:"Discard"},"ask"),T&&(0,he.jsx)("button",{type:"button",className:"primary",disabled:!B||x.status==="INCOMPLETE"||f.busy,onClick:()=>f.run(h),children:f.busy?"Under way…":"Retry now"}),!T&&(0,he.jsx)("button",{type:"button",onClick:t,children:"Close"})]}),children:[r?(0,he.jsxs)(he.Fragment,{children:[(0,he.jsxs)("p",{className:"says",children:["Ends this letter: its call of ",A," will never be made again. That can't be undone."]}),(0,he.jsx)(oa,{value:d,onChange:p})]}):(0,he.jsx)(at,{of:i,empty:"There is no such letter.",isEmpty:()=>!1,lines:6,children:_=>(0,he.jsx)(IR,{letter:u===null?_:{..._,arguments:u.arguments,idempotencyKey:u.idempotencyKey??null}})}),(0,he.jsx)(ia,{problem:f.problem})]})}function IR({letter:e}){return(0,he.jsxs)(he.Fragment,{children:[e.status==="PARKED"&&(0,he.jsxs)("p",{className:"parked",children:["Parked: it was replayed in vain ",e.deliveries===1?"once":`${e.deliveries} times`,", or can't be replayed here. It waits for someone to retry or discard it."]}),e.status==="INCOMPLETE"&&(0,he.jsx)("p",{className:"parked",children:"Incomplete: its hidden arguments were left out of the export that it came by, so it can't be retried. Make the call by hand, then discard it."}),(0,he.jsx)(Zo,{of:[["Status",Ua[e.status]],["Since",il(e.createdAt)],["Attempts of the call",String(e.attempts)],["Replays",At(e.deliveries,"replay")],["Id",e.id],...e.idempotencyKey==null?[]:[["Idempotency key",e.idempotencyKey]]]}),(0,he.jsx)("h3",{children:"Call"}),(0,he.jsx)("p",{className:"code-line",children:(0,he.jsx)("code",{children:e.signature})}),(0,he.jsx)(AE,{of:e.arguments}),(0,he.jsx)("h3",{children:"First failure"}),(0,he.jsxs)("p",{className:"failure",children:[e.error.class,e.error.message!==null&&`: ${e.error.message}`]}),e.lastError!==null&&(0,he.jsxs)(he.Fragment,{children:[(0,he.jsx)("h3",{children:"Last failure"}),(0,he.jsx)("p",{className:"failure",children:e.lastError})]})]})}var ka=R(D(),1);function Ba({state:e,large:t=!1}){return e===null?(0,ka.jsxs)("span",{className:"sign none",title:"this operation has no breaker",children:[(0,ka.jsx)(Ee,{shape:"none"}),"No breaker"]}):(0,ka.jsxs)("span",{className:`sign ${e.toLowerCase()}${t?" large":""}`,children:[(0,ka.jsx)(Ee,{shape:Jf[e]}),Ca[e]]})}var PR={HEALTHY:"Healthy",DEGRADED:"Degraded",CRITICAL:"Critical"};function am({status:e,large:t=!1}){return(0,ka.jsxs)("span",{className:`sign ${e.toLowerCase()}${t?" large":""}`,children:[(0,ka.jsx)(Ee,{shape:Ff[e]}),PR[e]]})}function im({tone:e="plain",children:t}){return(0,ka.jsx)("span",{className:`tag ${e}`,children:t})}var Ul=R(D(),1);function ME({letters:e,onOpen:t}){return(0,Ul.jsx)("ul",{className:"letter-list",children:e.map(l=>(0,Ul.jsxs)("li",{className:"letter",children:[(0,Ul.jsxs)("div",{className:"letter-main",children:[(0,Ul.jsx)("p",{className:"letter-name",children:(0,Ul.jsxs)("button",{type:"button",className:"row-link",onClick:()=>t(l.id),children:[(0,Ul.jsx)("span",{className:"service",children:l.service}),(0,Ul.jsx)("span",{className:"operation",children:l.operation})]})}),(0,Ul.jsxs)("p",{className:"letter-error",children:[(0,Ul.jsx)("strong",{children:Wf(l.error.class)})," ",l.lastError??l.error.message]})]}),(0,Ul.jsxs)("div",{className:"letter-side",children:[(0,Ul.jsx)(im,{tone:_E[l.status],children:Ua[l.status]}),(0,Ul.jsxs)("span",{className:"hint",children:[il(l.createdAt),", ",At(l.deliveries,"replay")]})]})]},l.id))})}function Ko(e,t){let l=new URLSearchParams({limit:String(t)});for(let[n,a]of Object.entries(e))a!==null&&l.set(n,a);return`dead-letter-queue?${l.toString()}`}var bu=R(se(),1);var Jt=R(D(),1),eA=["RUNNING","STARTING","WAITING"];function zE({service:e,operation:t,onDone:l}){let[n,a]=(0,bu.useState)(!1),[i,u]=(0,bu.useState)(null);if(!La("OPERATE"))return null;if(e===null)return(0,Jt.jsx)("p",{className:"hint aside",children:"Choose a service to retry all its letters."});let r=t===null?e:`${e}/${t}`;return(0,Jt.jsxs)("div",{className:"controls",children:[i!==null&&(0,Jt.jsx)(lA,{first:i,name:r,onDone:l}),(0,Jt.jsxs)("button",{type:"button",className:"primary",onClick:()=>a(!0),children:["Retry all of ",r]}),n&&(0,Jt.jsx)(tA,{service:e,operation:t,name:r,onClose:()=>a(!1),onBegun:u})]})}function tA({service:e,operation:t,name:l,onClose:n,onBegun:a}){let{client:i}=ce(),[u,o]=(0,bu.useState)(""),r=ra(),s=St(l,p=>i.part(Ko({service:e,operation:t,status:"READY",after:null},1),p)),d=()=>r.run(async()=>{a(await i.post(rt("replay-all",e,t),u===""?{}:{reason:u})),n()});return(0,Jt.jsxs)(sa,{title:`Retry all: ${l}`,onClose:n,onSubmit:d,actions:(0,Jt.jsxs)(Jt.Fragment,{children:[(0,Jt.jsx)("button",{type:"button",onClick:n,children:"Cancel"}),(0,Jt.jsxs)("button",{type:"submit",className:"primary",disabled:r.busy,children:["Retry all of ",l]})]}),children:[(0,Jt.jsxs)("p",{className:"says",children:["Makes ",s.data?.total==null?"the waiting calls":At(s.data.total,"waiting call")," of ",l," again, through its guard. Those that fail go on waiting; parked ones stay parked."]}),(0,Jt.jsx)(oa,{value:u,onChange:o}),(0,Jt.jsx)(ia,{problem:r.problem})]})}function lA({first:e,name:t,onDone:l}){let{client:n,notify:a}=ce(),[i,u]=(0,bu.useState)(!1),o=St(e.id,d=>n.get(rt("jobs",e.id),d),i?0:1e3),r=o.data??e,s=eA.includes(r.state);return(0,bu.useEffect)(()=>{o.data!==null&&!s&&!i&&(u(!0),a({text:`Retried ${t}: ${K(r.succeeded)} succeeded, ${K(r.failed)} failed.`}),l())},[o.data,s,i]),(0,Jt.jsxs)("p",{className:"progress",role:"status",children:[s?"Retrying":"Retried"," ",t,": ",K(r.succeeded)," succeeded, ",K(r.failed)," failed",s&&`, ${K(r.inFlight)} under way`,s&&(0,Jt.jsx)("button",{type:"button",className:"link",onClick:()=>{n.remove(rt("jobs",e.id)).then(o.reload)},children:"Stop"})]})}var ve=R(D(),1),nA=50,aA=[{value:"ANY",name:"All"},...["READY","PARKED","INCOMPLETE","CLAIMED","DONE","DISCARDED","EXPIRED"].map(e=>({value:e,name:Ua[e]}))];function CE({service:e,operation:t}){let{client:l}=ce(),[n,a]=(0,um.useState)("ANY"),[i,u]=(0,um.useState)([]),[o,r]=(0,um.useState)(null),s={service:e,operation:t,status:n==="ANY"?null:n,after:i.at(-1)??null},d=Ko(s,nA),p=St(d,g=>l.part(d,g),5e3),f=g=>{a(g),u([])};return(0,ve.jsxs)(ve.Fragment,{children:[(0,ve.jsxs)("div",{className:"page-head",children:[(0,ve.jsxs)("div",{children:[(0,ve.jsx)("h1",{children:"Dead letters"}),(0,ve.jsx)("p",{className:"page-note",children:"Calls that failed for good and are kept, to be made again or ended by someone."})]}),(0,ve.jsx)(zE,{service:e,operation:t,onDone:p.reload})]}),(0,ve.jsxs)("div",{className:"toolbar",children:[(0,ve.jsx)(iA,{service:e,operation:t,onChange:()=>u([])}),(0,ve.jsx)(yu,{name:"Status",options:aA,value:n,onChange:f}),p.data?.total!=null&&(0,ve.jsxs)("span",{className:"toolbar-count",role:"status",children:[K(p.data.total)," ",p.data.total===1?"letter":"letters"]})]}),(0,ve.jsx)(pt,{wide:!0,title:n==="ANY"?"All letters":Ua[n],children:(0,ve.jsx)(at,{of:p,empty:"There are none.",isEmpty:g=>g.items.length===0,lines:6,children:g=>(0,ve.jsxs)(ve.Fragment,{children:[(0,ve.jsx)(ME,{letters:g.items,onOpen:r}),(0,ve.jsx)(uA,{first:i.length===0,next:g.next,onNext:T=>u([...i,T]),onBack:()=>u(i.slice(0,-1))})]})})}),o!==null&&(0,ve.jsx)(OE,{id:o,onClose:()=>r(null),onDone:p.reload})]})}function iA({service:e,operation:t,onChange:l}){let{go:n}=ce(),{rows:a}=Cn(),i=[...new Set([...a.values()].map(r=>r.service))].sort(),u=[...a.values()].filter(r=>r.service===e).map(r=>r.operation).sort(),o=(r,s)=>{l(),n({page:"letters",service:r,operation:s})};return(0,ve.jsxs)(ve.Fragment,{children:[(0,ve.jsxs)("label",{className:"pick",children:[(0,ve.jsx)("span",{children:"Service"}),(0,ve.jsxs)("select",{value:e??"",onChange:r=>o(r.target.value||null,null),children:[(0,ve.jsx)("option",{value:"",children:"All"}),DE(i,e).map(r=>(0,ve.jsx)("option",{children:r},r))]})]}),(0,ve.jsxs)("label",{className:"pick",children:[(0,ve.jsx)("span",{children:"Operation"}),(0,ve.jsxs)("select",{value:t??"",disabled:e===null,onChange:r=>o(e,r.target.value||null),children:[(0,ve.jsx)("option",{value:"",children:"All"}),DE(u,t).map(r=>(0,ve.jsx)("option",{children:r},r))]})]})]})}function DE(e,t){return t===null||e.includes(t)?e:[t,...e]}function uA({first:e,next:t,onNext:l,onBack:n}){return e&&t===null?null:(0,ve.jsxs)("nav",{className:"pager","aria-label":"Parts of the list",children:[(0,ve.jsx)("button",{type:"button",disabled:e,onClick:n,children:"Part before"}),(0,ve.jsx)("button",{type:"button",disabled:t===null,onClick:()=>t!==null&&l(t),children:"Next part"})]})}var Fo=R(se(),1);var oA=["trouble","name","calls","failures","p50","p95","p99","bulkhead","letters"],HE=["all","trouble","open","letters"];function UE(e){return(e.descending?"-":"")+e.key}function kE(e){let t=e.startsWith("-"),l=oA.find(n=>n===(t?e.slice(1):e));return l===void 0?{key:"trouble",descending:!0}:{key:l,descending:t}}var rA=.1,BE={OPEN:5,FORCED_OPEN:5,HALF_OPEN:4,DISABLED:1,CLOSED:0};function El(e){let t=e.state===null?0:BE[e.state],l=(e.failureRate??0)>rA?3:0,n=e.limit!==null&&e.running>=e.limit?2:0,a=e.deadLetters>10?2:e.deadLetters>0?1:0;return Math.max(t,l,n,a)}function YE(e){let t=El(e);return t>=5?"CRITICAL":t>=2?"DEGRADED":"HEALTHY"}function cA(e,t,l){let n=`${e.service}/${e.operation}`.toLowerCase();return t.every(a=>n.includes(a))&&sA(e,l)}function sA(e,t){switch(t){case"trouble":return El(e)>=2;case"open":return e.state!==null&&BE[e.state]>=4;case"letters":return e.deadLetters>0;default:return!0}}function fA(e){return e.toLowerCase().split(/\s+/).filter(t=>t!=="")}function VE(e,t,l,n){let a=fA(t),i=[...e].filter(o=>cA(o,a,l)),u=n.descending?-1:1;return i.sort((o,r)=>u*mA(o,r,n.key)||rm(o,r))}function GE(e,t){let l=new Map(e.map((a,i)=>[`${a.service}/${a.operation}`,i])),n=a=>l.get(`${a.service}/${a.operation}`)??e.length;return[...t].sort((a,i)=>n(a)-n(i))}function mA(e,t,l){return l==="name"?rm(e,t):LE(e,l)-LE(t,l)}function LE(e,t){switch(t){case"calls":return e.callsPerSecond;case"failures":return e.failureRate??-1;case"p50":return e.p50Millis??-1;case"p95":return e.p95Millis??-1;case"p99":return e.p99Millis??-1;case"bulkhead":return e.limit===null?-1:(e.running+e.waiting)/e.limit;case"letters":return e.deadLetters;default:return El(e)}}var om=new Intl.Collator("en",{numeric:!0});function rm(e,t){return om.compare(e.service,t.service)||om.compare(e.operation,t.operation)}var Ln=R(D(),1),qE=3;function jE({alerts:e}){return e.length===0?null:(0,Ln.jsxs)("section",{className:"alerts","aria-label":"Running incidents",children:[(0,Ln.jsx)("ul",{children:e.slice(0,qE).map(t=>(0,Ln.jsxs)("li",{className:`alert ${t.severity}`,children:[(0,Ln.jsx)(Ee,{shape:t.severity==="critical"?"stop":"warn"}),(0,Ln.jsxs)("span",{className:"alert-text",children:[(0,Ln.jsx)("strong",{children:t.severity==="critical"?"Critical":"Warning"})," ",(0,Ln.jsx)(If,{service:t.service,operation:t.operation})," ",t.message]}),(0,Ln.jsx)(Qo,{at:t.since})]},t.id))}),e.length>qE&&(0,Ln.jsxs)(gt,{to:{page:"alerts"},children:["All ",e.length," incidents"]})]})}var ht=R(D(),1),Ng=4;function QE({health:e,rows:t}){let l=[...t.values()],n=l.filter(a=>El(a)>=2).length;return(0,ht.jsxs)("section",{className:`summary ${e.status.toLowerCase()}`,"aria-labelledby":"summary-head",children:[(0,ht.jsxs)("div",{className:"summary-say",children:[(0,ht.jsx)("span",{className:"summary-sign",children:(0,ht.jsx)(Ee,{shape:Ff[e.status],large:!0})}),(0,ht.jsxs)("div",{children:[(0,ht.jsx)("h1",{id:"summary-head",children:dA(e.status,n,l.length)}),(0,ht.jsx)(pA,{reasons:e.reasons})]})]}),(0,ht.jsx)(gA,{rows:l})]})}function dA(e,t,l){if(e==="HEALTHY")return t===0?"All is well":`Healthy, ${At(t,"operation")} to look at`;let n=e==="CRITICAL"?"Critical":"Degraded";return t===0?n:`${n}: ${K(t)} of ${At(l,"operation")} in trouble`}function pA({reasons:e}){return e.length===0?(0,ht.jsx)("p",{className:"summary-calm",children:"Nothing is refused, nothing is full."}):(0,ht.jsxs)("ul",{className:"reasons",children:[e.slice(0,Ng).map(t=>(0,ht.jsx)("li",{children:t},t)),e.length>Ng&&(0,ht.jsxs)("li",{className:"more",children:["and ",e.length-Ng," more"]})]})}function gA({rows:e}){let t=e.reduce((i,u)=>i+u.callsPerSecond,0),l=e.reduce((i,u)=>i+u.callsPerSecond*(u.failureRate??0),0),n=e.filter(i=>i.state==="OPEN"||i.state==="FORCED_OPEN").length,a=e.reduce((i,u)=>i+u.deadLetters,0);return(0,ht.jsxs)("dl",{className:"sums",children:[(0,ht.jsx)(cm,{name:"Calls per second",value:Wl(t)}),(0,ht.jsx)(cm,{name:"Failing",value:t===0?Il(null):Il(l/t),bad:t>0&&l/t>.1}),(0,ht.jsx)(cm,{name:"Breakers open",value:K(n),bad:n>0}),(0,ht.jsx)(cm,{name:"Dead letters",value:K(a),bad:a>10})]})}function cm({name:e,value:t,bad:l=!1}){return(0,ht.jsxs)("div",{className:l?"sum bad":"sum",children:[(0,ht.jsx)("dt",{children:e}),(0,ht.jsx)("dd",{children:t})]})}var Su=R(se(),1);var Ci=R(D(),1);function sm({running:e,waiting:t,limit:l}){if(l===null)return(0,Ci.jsx)("span",{className:"meter none",children:e>0?`${e} running`:"–"});let n=l===0?0:Math.min(1,e/l),a=e>=l;return(0,Ci.jsxs)("span",{className:a?"meter full":"meter",children:[(0,Ci.jsx)("span",{className:"meter-bar","aria-hidden":"true",children:(0,Ci.jsx)("span",{style:{transform:`scaleX(${n})`}})}),(0,Ci.jsxs)("span",{className:"meter-text",children:[e,"/",l,a&&" full",t>0&&` +${t}`,(0,Ci.jsxs)("span",{className:"unseen",children:[" running",t>0&&`, ${t} waiting`]})]})]})}var mm=R(D(),1),hA={OPEN:"next probe in",FORCED_OPEN:"ends in",DISABLED:"ends in"};function fm({row:e,className:t}){let l=e.state===null?void 0:hA[e.state];return e.endsAt===null||l===void 0?null:(0,mm.jsxs)("span",{className:t,children:[l," ",(0,mm.jsx)(wE,{at:e.endsAt,done:"a moment"})]})}var dm=R(se(),1);function XE(e,t,l){let n=(0,dm.useRef)({rows:e,sorting:t}),a=l&&n.current.sorting===t?GE(n.current.rows,e):e;return(0,dm.useLayoutEffect)(()=>{n.current={rows:a,sorting:t}}),a}var Li=R(se(),1);var ZE=R(se(),1);function Rg(e){return(0,ZE.useSyncExternalStore)(t=>{let l=matchMedia(e);return l.addEventListener("change",t),()=>l.removeEventListener("change",t)},()=>matchMedia(e).matches)}function KE(){return Rg("print")}var JE=6;function vA(e,t,l,n){let a=Math.floor(Math.max(0,-e)/l),i=Math.ceil(t/l);return{from:Math.max(0,Math.min(a,n)-JE),to:Math.min(n,a+i+JE)}}function FE(e,t){let[l,n]=(0,Li.useState)({from:0,to:Math.min(t,40),rowHeight:56}),a=KE(),i=(0,Li.useRef)(0),u=(0,Li.useCallback)(()=>{i.current=0;let o=e.current;if(o!==null){let r=Number.parseFloat(getComputedStyle(o).getPropertyValue("--row-height"))||56,{from:s,to:d}=vA(o.getBoundingClientRect().top,innerHeight,r,t);n(p=>p.from===s&&p.to===d&&p.rowHeight===r?p:{from:s,to:d,rowHeight:r})}},[e,t]);return(0,Li.useLayoutEffect)(()=>{let o=()=>{i.current=i.current||requestAnimationFrame(u)};return u(),document.addEventListener("scroll",o,{capture:!0,passive:!0}),addEventListener("resize",o),()=>{cancelAnimationFrame(i.current),i.current=0,document.removeEventListener("scroll",o,{capture:!0}),removeEventListener("resize",o)}},[u]),a?{...l,from:0,to:t}:l}var Ue=R(D(),1),$E=[{key:"name",name:"Operation",full:"Operation",descending:!1},{key:"trouble",name:"State",full:"State, what is wrong first",descending:!0},{key:"calls",name:"Calls/s",full:"Calls per second",descending:!0},{key:"failures",name:"Failing",full:"Share of calls that fail",descending:!0},{key:"p50",name:"p50",full:"Median response time",descending:!0},{key:"p95",name:"p95",full:"Response time of 95 in 100 calls",descending:!0},{key:"p99",name:"p99",full:"Response time of 99 in 100 calls",descending:!0},{key:"bulkhead",name:"Bulkhead",full:"Running and waiting of what may run at once",descending:!0},{key:"letters",name:"Letters",full:"Dead letters",descending:!0}],WE=(0,Su.memo)(function({rows:t,sorting:l,onSort:n}){let a=(0,Su.useRef)(null),[i,u]=(0,Su.useState)(!1),{from:o,to:r,rowHeight:s}=FE(a,t.length),d=XE(t,l,i);return(0,Ue.jsxs)("div",{className:"operations",role:"table","aria-label":"Operations","aria-rowcount":t.length+1,"aria-colcount":$E.length,children:[(0,Ue.jsx)("div",{role:"rowgroup",className:"operations-head",children:(0,Ue.jsx)("div",{role:"row","aria-rowindex":1,className:"operation-row head",children:$E.map(p=>(0,Ue.jsx)(yA,{column:p,sorting:l,onSort:n},p.key))})}),(0,Ue.jsx)("div",{role:"rowgroup",ref:a,className:"operations-body",style:{height:t.length*s},onFocus:()=>u(!0),onBlur:()=>u(!1),children:d.slice(o,r).map((p,f)=>(0,Ue.jsx)(bA,{row:p,at:o+f,top:(o+f)*s},o+f))})]})});function yA({column:e,sorting:t,onSort:l}){let n=t.key===e.key,a=()=>l({key:e.key,descending:n?!t.descending:e.descending});return(0,Ue.jsx)("div",{role:"columnheader",className:`cell ${e.key}`,"aria-sort":n?t.descending?"descending":"ascending":"none",children:(0,Ue.jsxs)("button",{type:"button",className:"sort",onClick:a,title:e.full,children:[e.name,n&&(0,Ue.jsx)(Ee,{shape:t.descending?"down":"up"})]})})}var bA=(0,Su.memo)(function({row:t,at:l,top:n}){let a=El(t);return(0,Ue.jsxs)("div",{role:"row","aria-rowindex":l+2,className:`operation-row ${a>=5?"bad":a>=2?"warn":""}`,style:{transform:`translateY(${n}px)`},children:[(0,Ue.jsx)("div",{role:"cell",className:"cell name",children:(0,Ue.jsxs)(gt,{to:{page:"service",service:t.service,operation:t.operation},className:"row-link",children:[(0,Ue.jsx)("span",{className:"service",children:t.service}),(0,Ue.jsx)("span",{className:"operation",children:t.operation})]})}),(0,Ue.jsxs)("div",{role:"cell",className:"cell trouble",children:[(0,Ue.jsx)(Ba,{state:t.state}),(0,Ue.jsx)(fm,{row:t,className:"probe"})]}),(0,Ue.jsx)(Jo,{of:"calls",name:"Calls/s",value:Wl(t.callsPerSecond)}),(0,Ue.jsx)(Jo,{of:"failures",name:"Failing",value:Il(t.failureRate),bad:(t.failureRate??0)>.1}),(0,Ue.jsx)(Jo,{of:"p50",name:"p50",value:Pl(t.p50Millis)}),(0,Ue.jsx)(Jo,{of:"p95",name:"p95",value:Pl(t.p95Millis)}),(0,Ue.jsx)(Jo,{of:"p99",name:"p99",value:Pl(t.p99Millis)}),(0,Ue.jsx)("div",{role:"cell",className:"cell bulkhead",children:(0,Ue.jsx)(sm,{running:t.running,waiting:t.waiting,limit:t.limit})}),(0,Ue.jsx)(Jo,{of:"letters",name:"Letters",value:K(t.deadLetters),bad:t.deadLetters>10})]})});function Jo({of:e,name:t,value:l,bad:n=!1}){return(0,Ue.jsxs)("div",{role:"cell",className:`cell figure ${e}${n?" bad":""}`,children:[(0,Ue.jsx)("span",{className:"cell-name","aria-hidden":"true",children:t}),l]})}var pm=R(se(),1);var fa=R(D(),1),IE=["operations","services"],SA=[{value:"all",name:"All"},{value:"trouble",name:"In trouble"},{value:"open",name:"Breaker not closed"},{value:"letters",name:"With dead letters"}],EA=[{value:"operations",name:"Operations"},{value:"services",name:"Services"}];function PE({search:e,onSearch:t,filter:l,onFilter:n,view:a,onView:i,shown:u,total:o}){let r=(0,pm.useRef)(null);return wA(()=>r.current?.focus()),(0,fa.jsxs)("div",{className:"toolbar",role:"search",children:[(0,fa.jsxs)("label",{className:"search",children:[(0,fa.jsx)(Ee,{shape:"search"}),(0,fa.jsx)("span",{className:"unseen",children:"Search services and operations"}),(0,fa.jsx)("input",{ref:r,type:"search",value:e,placeholder:"Search, or press /",spellCheck:!1,autoComplete:"off",onChange:s=>t(s.target.value)})]}),(0,fa.jsx)(yu,{name:"Filter",options:SA,value:l,onChange:n}),(0,fa.jsx)(yu,{name:"View",options:EA,value:a,onChange:i}),(0,fa.jsx)("span",{className:"toolbar-count",role:"status",children:u===o?`${K(o)} operations`:`${K(u)} of ${K(o)} operations`})]})}function wA(e){(0,pm.useEffect)(()=>{let t=l=>{let n=l.composedPath()[0],a=n instanceof HTMLElement&&/^(INPUT|TEXTAREA|SELECT)$/.test(n.tagName);l.key==="/"&&!a&&!l.ctrlKey&&!l.metaKey&&!l.altKey&&(l.preventDefault(),e())};return addEventListener("keydown",t),()=>removeEventListener("keydown",t)})}var hm=R(se(),1);function gm(e){let t=new Map;for(let l of e){let n=t.get(l.service);n===void 0?t.set(l.service,[l]):n.push(l)}return[...t.entries()].map(([l,n])=>xA(l,n)).sort(TA)}function TA(e,t){return t.worst-e.worst||om.compare(e.name,t.name)}function xA(e,t){let l=t.filter(r=>r.state!==null),n=l.filter(r=>r.state==="OPEN"||r.state==="FORCED_OPEN").length,a=t.reduce((r,s)=>r+s.callsPerSecond,0),i=t.filter(r=>r.failureRate!==null),u=i.reduce((r,s)=>r+s.callsPerSecond,0),o=i.reduce((r,s)=>r+s.callsPerSecond*(s.failureRate??0),0);return{name:e,status:NA(t,n,l.length),worst:Math.max(...t.map(El)),operations:[...t].sort((r,s)=>El(s)-El(r)||rm(r,s)),refusing:n,breakers:l.length,callsPerSecond:a,failureRate:u===0?null:o/u,deadLetters:t.reduce((r,s)=>r+s.deadLetters,0)}}function NA(e,t,l){return l>0&&t===l?"CRITICAL":e.some(n=>YE(n)!=="HEALTHY")?"DEGRADED":"HEALTHY"}var st=R(D(),1),RA=24,e2=(0,hm.memo)(function({rows:t}){let l=(0,hm.useMemo)(()=>gm(t),[t]);return(0,st.jsx)("ul",{className:"cards",children:l.map(n=>(0,st.jsx)(AA,{service:n},n.name))})});function AA({service:e}){return(0,st.jsxs)("li",{className:`card ${e.status.toLowerCase()}`,children:[(0,st.jsxs)("div",{className:"card-head",children:[(0,st.jsx)("h2",{children:(0,st.jsx)(gt,{to:{page:"service",service:e.name,operation:null},className:"row-link",children:e.name})}),(0,st.jsx)(am,{status:e.status})]}),(0,st.jsxs)("p",{className:"card-states",children:[e.operations.slice(0,RA).map(t=>(0,st.jsx)("span",{className:`mini ${(t.state??"none").toLowerCase()}${El(t)>=2?" troubled":""}`,title:`${t.operation}: ${t.state===null?"no breaker":Ca[t.state]}`,children:(0,st.jsx)(Ee,{shape:t.state===null?"none":Jf[t.state]})},t.operation)),(0,st.jsxs)("span",{className:"card-note",children:[At(e.operations.length,"operation"),e.refusing>0&&`, ${e.refusing} of ${At(e.breakers,"breaker")} refusing`]})]}),(0,st.jsxs)("dl",{className:"card-sums",children:[(0,st.jsxs)("div",{children:[(0,st.jsx)("dt",{children:"Calls/s"}),(0,st.jsx)("dd",{children:Wl(e.callsPerSecond)})]}),(0,st.jsxs)("div",{className:(e.failureRate??0)>.1?"bad":"",children:[(0,st.jsx)("dt",{children:"Failing"}),(0,st.jsx)("dd",{children:Il(e.failureRate)})]}),(0,st.jsxs)("div",{className:e.deadLetters>10?"bad":"",children:[(0,st.jsx)("dt",{children:"Letters"}),(0,st.jsx)("dd",{children:K(e.deadLetters)})]})]})]})}var t2=R(se(),1);function Cc(e,t,l){let{route:n,look:a}=ce(),i=n.view?.[e],u=i===void 0||l!==void 0&&!l.includes(i)?t:i,o=(0,t2.useCallback)(r=>a({[e]:r===t?null:r}),[a,e,t]);return[u,o]}var Ft=R(D(),1);function l2(){let{rows:e,total:t,health:l,alerts:n,phase:a}=Cn(),[i,u]=Cc("search",""),[o,r]=Cc("filter","all",HE),[s,d]=Cc("sort","-trouble"),[p,f]=Cc("view","operations",IE),g=(0,Fo.useMemo)(()=>kE(s),[s]),T=(0,Fo.useDeferredValue)(i),x=(0,Fo.useDeferredValue)(e),M=(0,Fo.useMemo)(()=>VE(x.values(),T,o,g),[x,T,o,g]);return l===null?(0,Ft.jsxs)(Ft.Fragment,{children:[(0,Ft.jsx)("h1",{className:"unseen",children:"Overview"}),a==="gone"?(0,Ft.jsx)("p",{className:"empty",children:"Nothing is known yet; the console cannot be reached."}):(0,Ft.jsx)(jo,{lines:8})]}):(0,Ft.jsxs)(Ft.Fragment,{children:[(0,Ft.jsx)(QE,{health:l,rows:e}),(0,Ft.jsx)(jE,{alerts:n}),(0,Ft.jsx)(PE,{search:i,onSearch:u,filter:o,onFilter:r,view:p,onView:f,shown:M.length,total:t}),e.size===0?(0,Ft.jsx)("p",{className:"empty roomy",children:"No operation is known yet. One appears with its first call, or when its class is registered."}):x.size===0?(0,Ft.jsx)(jo,{lines:8}):M.length===0?(0,Ft.jsx)("p",{className:"empty roomy",children:"Nothing matches. Clear the search or choose another filter."}):p==="services"?(0,Ft.jsx)(e2,{rows:M}):(0,Ft.jsx)(WE,{rows:M,sorting:g,onSort:S=>d(UE(S))})]})}var Ru=R(se(),1);var u2=R(se(),1);var $o={reset:{name:"Reset",role:"OPERATE",tone:"plain",verb:"reset",lasting:!1,says:e=>`Closes ${e} and forgets what it has seen. Calls go through again at once, and its next failures count from zero.`,done:e=>`${e} is reset.`},close:{name:"Close",role:"OPERATE",tone:"plain",verb:"close",lasting:!1,says:e=>`Closes ${e} now, without waiting for a probe. Calls go through again; if they fail, it opens again.`,done:e=>`${e} is closed.`},forceOpen:{name:"Force open",role:"OPERATE",tone:"bad",verb:"force-open",lasting:!0,says:e=>`Refuses every call of ${e} until the time is over; callers get their fallbacks. It ends by itself.`,done:e=>`${e} is forced open.`,undo:{label:"Undo",verb:"reset",done:e=>`${e} is closed again.`}},disable:{name:"Disable",role:"OPERATE",tone:"bad",verb:"disable",lasting:!0,says:e=>`Lets every call of ${e} through and judges none, however many fail, until the time is over. It ends by itself.`,done:e=>`${e} is disabled.`,undo:{label:"Undo",verb:"enable",done:e=>`${e} is enabled again.`}},enable:{name:"Enable",role:"OPERATE",tone:"plain",verb:"enable",lasting:!1,says:e=>`Lets ${e} judge calls again; it begins closed.`,done:e=>`${e} is enabled.`}};function Wo(e){return e.operation===null?`${e.service}, all operations`:`${e.service}/${e.operation}`}function vm(e){return e.operation===null?`every breaker of ${e.service}`:`the breaker of ${e.service}/${e.operation}`}function n2(e,t){return rt(e,t.service,t.operation)}var Ag=R(se(),1);var bn=R(D(),1);function i2({action:e,target:t,onClose:l,onDone:n}){let{client:a,connection:i,notify:u}=ce(),[o,r]=(0,Ag.useState)(""),[s,d]=(0,Ag.useState)("15m"),p=ra(),f=async(T,x)=>{await a.post(n2(T,t),x),await i.refresh(),n()},g=()=>p.run(async()=>{await f(e.verb,{...o===""?{}:{reason:o},...e.lasting?{expiry:s}:{}});let T=e.undo;u({text:a2(e.done(vm(t))),...T===void 0?{}:{undo:{label:T.label,run:async()=>(await f(T.verb,{reason:`undone: ${e.verb}`}),a2(T.done(vm(t))))}}}),l()});return(0,bn.jsxs)(sa,{title:`${e.name}: ${Wo(t)}`,onClose:l,onSubmit:g,actions:(0,bn.jsxs)(bn.Fragment,{children:[(0,bn.jsx)("button",{type:"button",onClick:l,children:"Cancel"}),(0,bn.jsxs)("button",{type:"submit",className:e.tone==="bad"?"primary danger":"primary",disabled:p.busy,children:[e.name," ",t.operation===null?t.service:`${t.service}/${t.operation}`]})]}),children:[(0,bn.jsx)("p",{className:"says",children:e.says(vm(t))}),e.lasting&&(0,bn.jsx)(lm,{value:s,onChange:d}),(0,bn.jsx)(oa,{value:o,onChange:r}),(0,bn.jsx)(ia,{problem:p.problem})]})}function a2(e){return e.charAt(0).toUpperCase()+e.slice(1)}var Lc=R(D(),1);function ym({target:e,states:t,breaker:l,onDone:n}){let[a,i]=(0,u2.useState)(null),{caller:u}=ce(),o=_A(t).filter(r=>Sg(u.role,r.role));return!l||o.length===0&&a===null?null:(0,Lc.jsxs)("div",{className:"controls",role:"group","aria-label":e.operation===null?`All breakers of ${e.service}`:`The breaker of ${e.service}/${e.operation}`,children:[o.map(r=>(0,Lc.jsxs)("button",{type:"button",className:r.tone==="bad"?"danger":"",onClick:()=>i(r),children:[r.name,e.operation===null&&" all"]},r.verb)),a!==null&&(0,Lc.jsx)(i2,{action:a,target:e,onClose:()=>i(null),onDone:n})]})}function _A(e){let t=(...l)=>e.some(n=>n!==null&&l.includes(n));return[$o.reset,...t("OPEN","HALF_OPEN","FORCED_OPEN")?[$o.close]:[],...t("CLOSED","OPEN","HALF_OPEN","DISABLED")?[$o.forceOpen]:[],...t("CLOSED","OPEN","HALF_OPEN","FORCED_OPEN")?[$o.disable]:[],...t("DISABLED")?[$o.enable]:[]]}var Hn=R(D(),1);function o2({row:e,of:t}){return(0,Hn.jsx)(pt,{title:"Bulkhead",children:e.limit===null?(0,Hn.jsxs)("p",{className:"empty",children:["This operation has no bulkhead; ",K(e.running)," running now."]}):(0,Hn.jsxs)(Hn.Fragment,{children:[(0,Hn.jsx)("div",{className:"big-meter",children:(0,Hn.jsx)(sm,{running:e.running,waiting:e.waiting,limit:e.limit})}),(0,Hn.jsx)(at,{of:t,empty:"Nothing is measured yet.",isEmpty:l=>l===null,children:l=>l!==null&&(0,Hn.jsx)(Zo,{of:[["Running",`${K(e.running)} of ${K(e.limit??0)}`],["Waiting",l.bulkhead===void 0?K(e.waiting):`${K(e.waiting)} of ${K(l.bulkhead.queueLimit)}`],["Refused so far",K(l.refusals.bulkhead)],["Wait, median",l.waiting.samples===0?"nobody waited":Pl(l.waiting.p50Ms)],["Wait, 95 in 100",l.waiting.samples===0?"–":Pl(l.waiting.p95Ms)],["Wait, longest",l.waiting.samples===0?"–":Pl(l.waiting.maxMs)]]})})]})})}var bm=R(D(),1);function r2({of:e}){return(0,bm.jsx)(pt,{title:"Since the start",children:(0,bm.jsx)(at,{of:e,empty:"No call has been made.",isEmpty:t=>t===null,children:t=>t!==null&&(0,bm.jsx)(Zo,{of:OA(t)})})})}function OA({calls:e,attempts:t,refusals:l,retries:n,fallbacks:a}){let i=a.method+a.value+a.cached+a.queued;return[["Calls",K(e.total)],["In full",K(e.ok)],["By a fallback",K(i)],["Failed",K(e.failed)],["Refused by the breaker",K(l.breaker)],["Timed out",K(t.timedOut)],["Retries",K(n.made)],["Saved by a retry",K(n.recovered)]]}var Um=R(se(),1);var Nu=R(se(),1);var MA="uplot",zA="u-hz",DA="u-vt",CA="u-title",LA="u-wrap",HA="u-under",UA="u-over",kA="u-axis",wu="u-off",BA="u-select",YA="u-cursor-x",VA="u-cursor-y",GA="u-cursor-pt",qA="u-legend",jA="u-live",QA="u-inline",XA="u-series",ZA="u-marker",c2="u-label",KA="u-value",Uc="width",kc="height";var s2="bottom",Io="left",_g="right",Qg="#000",f2=Qg+"0",m2="mousemove",d2="mousedown",Og="mouseup",p2="mouseenter",g2="mouseleave",h2="dblclick",JA="resize",FA="scroll",v2="change",xm="dppxchange",Xg="--",cr=typeof window<"u",Lg=cr?document:null,er=cr?window:null,$A=cr?navigator:null,Oe,Sm;function Hg(){let e=devicePixelRatio;Oe!=e&&(Oe=e,Sm&&kg(v2,Sm,Hg),Sm=matchMedia(`(min-resolution: ${Oe-.001}dppx) and (max-resolution: ${Oe+.001}dppx)`),Tu(v2,Sm,Hg),er.dispatchEvent(new CustomEvent(xm)))}function en(e,t){if(t!=null){let l=e.classList;!l.contains(t)&&l.add(t)}}function Ug(e,t){let l=e.classList;l.contains(t)&&l.remove(t)}function Pe(e,t,l){e.style[t]=l+"px"}function Un(e,t,l,n){let a=Lg.createElement(e);return t!=null&&en(a,t),l?.insertBefore(a,n),a}function Sn(e,t){return Un("div",e,t)}var y2=new WeakMap;function Ya(e,t,l,n,a){let i="translate("+t+"px,"+l+"px)",u=y2.get(e);i!=u&&(e.style.transform=i,y2.set(e,i),t<0||l<0||t>n||l>a?en(e,wu):Ug(e,wu))}var b2=new WeakMap;function WA(e,t,l){let n=t+l,a=b2.get(e);n!=a&&(b2.set(e,n),e.style.background=t,e.style.borderColor=l)}var S2=new WeakMap;function IA(e,t,l,n){let a=t+""+l,i=S2.get(e);a!=i&&(S2.set(e,a),e.style.height=l+"px",e.style.width=t+"px",e.style.marginLeft=n?-t/2+"px":0,e.style.marginTop=n?-l/2+"px":0)}var Zg={passive:!0},J2={...Zg,capture:!0};function Tu(e,t,l,n){t.addEventListener(e,l,n?J2:Zg)}function kg(e,t,l,n){t.removeEventListener(e,l,n?J2:Zg)}cr&&Hg();function Hi(e,t,l,n){let a;l=l||0,n=n||t.length-1;let i=n<=2147483647;for(;n-l>1;)a=i?l+n>>1:tn((l+n)/2),t[a]<e?l=a:n=a;return e-t[l]<=t[n]-e?l:n}function tr(e,t,l,n){for(let a=n==1?t:l;a>=t&&a<=l;a+=n)if(e[a]!=null)return a;return-1}function PA(e,t,l,n){let a=be,i=-be;if(n==1)a=e[t],i=e[l];else if(n==-1)a=e[l],i=e[t];else for(let u=t;u<=l;u++){let o=e[u];o!=null&&(o<a&&(a=o),o>i&&(i=o))}return[a,i]}function e_(e,t,l){let n=be,a=-be;for(let i=t;i<=l;i++){let u=e[i];u!=null&&u>0&&(u<n&&(n=u),u>a&&(a=u))}return[n,a]}function Am(e,t,l,n){let a=T2(e),i=T2(t);e==t&&(a==-1?(e*=l,t/=l):(e/=l,t*=l));let u=l==10?Va:F2,o=a==1?tn:lr,r=i==1?lr:tn,s=o(u(Ut(e))),d=r(u(Ut(t))),p=nr(l,s),f=nr(l,d);return l==10&&(s<0&&(p=Ye(p,-s)),d<0&&(f=Ye(f,-d))),n||l==2?(e=p*a,t=f*i):(e=I2(e,p),t=ki(t,f)),[e,t]}function Kg(e,t,l,n){let a=Am(e,t,l,n);return e==0&&(a[0]=0),t==0&&(a[1]=0),a}var Jg=.1,E2={mode:3,pad:Jg},Yc={pad:0,soft:null,mode:0},t_={min:Yc,max:Yc};function Nm(e,t,l,n){return _m(l)?w2(e,t,l):(Yc.pad=l,Yc.soft=n?0:null,Yc.mode=n?3:0,w2(e,t,t_))}function Re(e,t){return e??t}function l_(e,t,l){for(t=Re(t,0),l=Re(l,e.length-1);t<=l;){if(e[t]!=null)return!0;t++}return!1}function w2(e,t,l){let n=l.min,a=l.max,i=Re(n.pad,0),u=Re(a.pad,0),o=Re(n.hard,-be),r=Re(a.hard,be),s=Re(n.soft,be),d=Re(a.soft,-be),p=Re(n.mode,0),f=Re(a.mode,0),g=t-e,T=Va(g),x=dl(Ut(e),Ut(t)),M=Va(x),S=Ut(M-T);(g<1e-9||S>10)&&(g=0,(e==0||t==0)&&(g=1e-9,p==2&&s!=be&&(i=0),f==2&&d!=-be&&(u=0)));let h=g||x||1e3,b=Va(h),w=nr(10,tn(b)),A=h*(g==0?e==0?.1:1:i),B=Ye(I2(e-A,w/10),9),_=e>=s&&(p==1||p==3&&B<=s||p==2&&B>=s)?s:be,C=dl(o,B<_&&e>=_?_:En(_,B)),G=h*(g==0?t==0?.1:1:u),U=Ye(ki(t+G,w/10),9),H=t<=d&&(f==1||f==3&&U>=d||f==2&&U<=d)?d:-be,Z=En(r,U>H&&t<=H?H:dl(H,U));return C==Z&&C==0&&(Z=100),[C,Z]}var n_=new Intl.NumberFormat(cr?$A.language:"en-US"),Fg=e=>n_.format(e),ln=Math,Tm=ln.PI,Ut=ln.abs,tn=ln.floor,Ht=ln.round,lr=ln.ceil,En=ln.min,dl=ln.max,nr=ln.pow,T2=ln.sign,Va=ln.log10,F2=ln.log2,a_=(e,t=1)=>ln.sinh(e)*t,Mg=(e,t=1)=>ln.asinh(e/t),be=1/0;function x2(e){return(Va((e^e>>31)-(e>>31))|0)+1}function Bg(e,t,l){return En(dl(e,t),l)}function ye(e){return typeof e=="function"?e:()=>e}var i_=()=>{},$2=e=>e,W2=(e,t)=>t,u_=e=>null,N2=e=>!0,R2=(e,t)=>e==t,ar=e=>Ye(e,14);function Eu(e,t){return ar(Ye(ar(e/t))*t)}function ki(e,t){return ar(lr(ar(e/t))*t)}function I2(e,t){return ar(tn(ar(e/t))*t)}function Ye(e,t=0){if(o_(e))return e;let l=10**t,n=e*l*(1+Number.EPSILON);return Ht(n)/l}var ir=new Map;function P2(e){return((""+e).split(".")[1]||"").length}function Gc(e,t,l,n){let a=[],i=n.map(P2);for(let u=t;u<l;u++){let o=Ut(u),r=Ye(nr(e,u),o);for(let s=0;s<n.length;s++){let d=n[s]*r,p=(d>=0&&u>=0?0:o)+(u>=i[s]?0:i[s]),f=Ye(d,p);a.push(f),ir.set(f,p)}}return a}var Vc={},$g=[],ur=[null,null],Ui=Array.isArray,o_=Number.isInteger,r_=e=>e===void 0;function A2(e){return typeof e=="string"}function _m(e){let t=!1;if(e!=null){let l=e.constructor;t=l==null||l==Object}return t}function c_(e){return e!=null&&typeof e=="object"}var s_=Object.getPrototypeOf(Uint8Array);function or(e,t=_m){let l;if(Ui(e)){let n=e.find(a=>a!=null);if(Ui(n)||t(n)){l=Array(e.length);for(let a=0;a<e.length;a++)l[a]=or(e[a],t)}else l=e.slice()}else if(e instanceof s_)l=e.slice();else if(t(e)){l={};for(let n in e)l[n]=or(e[n],t)}else l=e;return l}function Ot(e){let t=arguments;for(let l=1;l<t.length;l++){let n=t[l];for(let a in n)_m(e[a])?Ot(e[a],or(n[a])):e[a]=or(n[a])}return e}var f_=0,m_=1,d_=2;function p_(e,t,l){for(let n=0,a,i=-1;n<t.length;n++){let u=t[n];if(u>i){for(a=u-1;a>=0&&e[a]==null;)e[a--]=null;for(a=u+1;a<l&&e[a]==null;)e[i=a++]=null}}}function g_(e,t){if(y_(e)){let u=e[0].slice();for(let o=1;o<e.length;o++)u.push(...e[o].slice(1));return b_(u[0])||(u=v_(u)),u}let l=new Set;for(let u=0;u<e.length;u++){let r=e[u][0],s=r.length;for(let d=0;d<s;d++)l.add(r[d])}let n=[Array.from(l).sort((u,o)=>u-o)],a=n[0].length,i=new Map;for(let u=0;u<a;u++)i.set(n[0][u],u);for(let u=0;u<e.length;u++){let o=e[u],r=o[0];for(let s=1;s<o.length;s++){let d=o[s],p=Array(a).fill(void 0),f=t?t[u][s]:m_,g=[];for(let T=0;T<d.length;T++){let x=d[T],M=i.get(r[T]);x===null?f!=f_&&(p[M]=x,f==d_&&g.push(M)):p[M]=x}p_(p,g,a),n.push(p)}}return n}var h_=typeof queueMicrotask>"u"?e=>Promise.resolve().then(e):queueMicrotask;function v_(e){let t=e[0],l=t.length,n=Array(l);for(let i=0;i<n.length;i++)n[i]=i;n.sort((i,u)=>t[i]-t[u]);let a=[];for(let i=0;i<e.length;i++){let u=e[i],o=Array(l);for(let r=0;r<l;r++)o[r]=u[n[r]];a.push(o)}return a}function y_(e){let t=e[0][0],l=t.length;for(let n=1;n<e.length;n++){let a=e[n][0];if(a.length!=l)return!1;if(a!=t){for(let i=0;i<l;i++)if(a[i]!=t[i])return!1}}return!0}function b_(e,t=100){let l=e.length;if(l<=1)return!0;let n=0,a=l-1;for(;n<=a&&e[n]==null;)n++;for(;a>=n&&e[a]==null;)a--;if(a<=n)return!0;let i=dl(1,tn((a-n+1)/t));for(let u=e[n],o=n+i;o<=a;o+=i){let r=e[o];if(r!=null){if(r<=u)return!1;u=r}}return!0}var ew=["January","February","March","April","May","June","July","August","September","October","November","December"],tw=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function lw(e){return e.slice(0,3)}var S_=tw.map(lw),E_=ew.map(lw),w_={MMMM:ew,MMM:E_,WWWW:tw,WWW:S_};function Hc(e){return(e<10?"0":"")+e}function T_(e){return(e<10?"00":e<100?"0":"")+e}var x_={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>Hc(e.getMonth()+1),M:e=>e.getMonth()+1,DD:e=>Hc(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>Hc(e.getHours()),H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>Hc(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>Hc(e.getSeconds()),s:e=>e.getSeconds(),fff:e=>T_(e.getMilliseconds())};function Wg(e,t){t=t||w_;let l=[],n=/\{([a-z]+)\}|[^{]+/gi,a;for(;a=n.exec(e);)l.push(a[0][0]=="{"?x_[a[1]]:a[0]);return i=>{let u="";for(let o=0;o<l.length;o++)u+=typeof l[o]=="string"?l[o]:l[o](i,t);return u}}var N_=new Intl.DateTimeFormat().resolvedOptions().timeZone;function R_(e,t){let l;return t=="UTC"||t=="Etc/UTC"?l=new Date(+e+e.getTimezoneOffset()*6e4):t==N_?l=e:(l=new Date(e.toLocaleString("en-US",{timeZone:t})),l.setMilliseconds(e.getMilliseconds())),l}var nw=e=>e%1==0,Rm=[1,2,2.5,5],A_=Gc(10,-16,0,Rm),aw=Gc(10,0,16,Rm),__=aw.filter(nw),O_=A_.concat(aw),Ig=`
`,iw="{YYYY}",_2=Ig+iw,uw="{M}/{D}",Bc=Ig+uw,Em=Bc+"/{YY}",ow="{aa}",M_="{h}:{mm}",Po=M_+ow,O2=Ig+Po,M2=":{ss}",ze=null;function rw(e){let t=e*1e3,l=t*60,n=l*60,a=n*24,i=a*30,u=a*365,r=(e==1?Gc(10,0,3,Rm).filter(nw):Gc(10,-3,0,Rm)).concat([t,t*5,t*10,t*15,t*30,l,l*5,l*10,l*15,l*30,n,n*2,n*3,n*4,n*6,n*8,n*12,a,a*2,a*3,a*4,a*5,a*6,a*7,a*8,a*9,a*10,a*15,i,i*2,i*3,i*4,i*6,u,u*2,u*5,u*10,u*25,u*50,u*100]),s=[[u,iw,ze,ze,ze,ze,ze,ze,1],[a*28,"{MMM}",_2,ze,ze,ze,ze,ze,1],[a,uw,_2,ze,ze,ze,ze,ze,1],[n,"{h}"+ow,Em,ze,Bc,ze,ze,ze,1],[l,Po,Em,ze,Bc,ze,ze,ze,1],[t,M2,Em+" "+Po,ze,Bc+" "+Po,ze,O2,ze,1],[e,M2+".{fff}",Em+" "+Po,ze,Bc+" "+Po,ze,O2,ze,1]];function d(p){return(f,g,T,x,M,S)=>{let h=[],b=M>=u,w=M>=i&&M<u,A=p(T),B=Ye(A*e,3),_=zg(A.getFullYear(),b?0:A.getMonth(),w||b?1:A.getDate()),C=Ye(_*e,3);if(w||b){let G=w?M/i:0,U=b?M/u:0,H=B==C?B:Ye(zg(_.getFullYear()+U,_.getMonth()+G,1)*e,3),Z=new Date(Ht(H/e)),oe=Z.getFullYear(),Se=Z.getMonth();for(let W=0;H<=x;W++){let ke=zg(oe+U*W,Se+G*W,1),ae=ke-p(Ye(ke*e,3));H=Ye((+ke+ae)*e,3),H<=x&&h.push(H)}}else{let G=M>=a?a:M,U=tn(T)-tn(B),H=C+U+ki(B-C,G);h.push(H);let Z=p(H),oe=Z.getHours()+Z.getMinutes()/l+Z.getSeconds()/n,Se=M/n,W=f.axes[g]._space,ke=S/W;for(;H=Ye(H+M,e==1?0:3),!(H>x);)if(Se>1){let ae=tn(Ye(oe+Se,6))%24,we=p(H).getHours()-ae;we>1&&(we=-1),H-=we*n,oe=(oe+Se)%24;let De=h[h.length-1];Ye((H-De)/M,3)*ke>=.7&&h.push(H)}else h.push(H)}return h}}return[r,s,d]}var[z_,D_,C_]=rw(1),[L_,H_,U_]=rw(.001);Gc(2,-53,53,[1]);function z2(e,t){return e.map(l=>l.map((n,a)=>a==0||a==8||n==null?n:t(a==1||l[8]==0?n:l[1]+n)))}function D2(e,t){return(l,n,a,i,u)=>{let o=t.find(T=>u>=T[0])||t[t.length-1],r,s,d,p,f,g;return n.map(T=>{let x=e(T),M=x.getFullYear(),S=x.getMonth(),h=x.getDate(),b=x.getHours(),w=x.getMinutes(),A=x.getSeconds(),B=M!=r&&o[2]||S!=s&&o[3]||h!=d&&o[4]||b!=p&&o[5]||w!=f&&o[6]||A!=g&&o[7]||o[1];return r=M,s=S,d=h,p=b,f=w,g=A,B(x)})}}function k_(e,t){let l=Wg(t);return(n,a,i,u,o)=>a.map(r=>l(e(r)))}function zg(e,t,l){return new Date(e,t,l)}function C2(e,t){return t(e)}var B_="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function L2(e,t){return(l,n,a,i)=>i==null?Xg:t(e(n))}function Y_(e,t){let l=e.series[t];return l.width?l.stroke(e,t):l.points.width?l.points.stroke(e,t):null}function V_(e,t){return e.series[t].fill(e,t)}var G_={show:!0,live:!0,isolate:!1,mount:i_,markers:{show:!0,width:2,stroke:Y_,fill:V_,dash:"solid"},idx:null,idxs:null,values:[]};function q_(e,t){let l=e.cursor.points,n=Sn(),a=l.size(e,t);Pe(n,Uc,a),Pe(n,kc,a);let i=a/-2;Pe(n,"marginLeft",i),Pe(n,"marginTop",i);let u=l.width(e,t,a);return u&&Pe(n,"borderWidth",u),n}function j_(e,t){let l=e.series[t].points;return l._fill||l._stroke}function Q_(e,t){let l=e.series[t].points;return l._stroke||l._fill}function X_(e,t){return e.series[t].points.size}var Dg=[0,0];function Z_(e,t,l){return Dg[0]=t,Dg[1]=l,Dg}function wm(e,t,l,n=!0){return a=>{a.button==0&&(!n||a.target==t)&&l(a)}}function Cg(e,t,l,n=!0){return a=>{(!n||a.target==t)&&l(a)}}var K_={show:!0,x:!0,y:!0,lock:!1,move:Z_,points:{show:q_,size:X_,width:0,stroke:Q_,fill:j_},bind:{mousedown:wm,mouseup:wm,click:wm,dblclick:wm,mousemove:Cg,mouseleave:Cg,mouseenter:Cg},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,l,n,a)=>n-a,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},cw={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Pg=Ot({},cw,{filter:W2}),sw=Ot({},Pg,{size:10}),fw=Ot({},cw,{show:!1}),eh='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',mw="bold "+eh,dw=1.5,H2={show:!0,scale:"x",stroke:Qg,space:50,gap:5,size:50,labelGap:0,labelSize:30,labelFont:mw,side:2,grid:Pg,ticks:sw,border:fw,font:eh,lineGap:dw,rotate:0},J_="Value",F_="Time",U2={show:!0,scale:"x",auto:!1,sorted:1,min:be,max:-be,idxs:[]};function $_(e,t,l,n,a){return t.map(i=>i==null?"":Fg(i))}function W_(e,t,l,n,a,i,u){let o=[],r=ir.get(a)||0;l=u?l:Ye(ki(l,a),r);for(let s=l;s<=n;s=Ye(s+a,r))o.push(Object.is(s,-0)?0:s);return o}function Yg(e,t,l,n,a,i,u){let o=[],r=e.scales[e.axes[t].scale].log,s=r==10?Va:F2,d=tn(s(l));a=nr(r,d),r==10&&d<0&&(a=Ye(a,-d));let p=l;do o.push(p),p=p+a,r==10&&(p=Ye(p,ir.get(a))),p>=a*r&&(a=p);while(p<=n);return o}function I_(e,t,l,n,a,i,u){let r=e.scales[e.axes[t].scale].asinh,s=n>r?Yg(e,t,dl(r,l),n,a):[r],d=n>=0&&l<=0?[0]:[];return(l<-r?Yg(e,t,dl(r,-n),-l,a):[r]).reverse().map(f=>-f).concat(d,s)}var pw=/./,P_=/[12357]/,e4=/[125]/,k2=/1/,Vg=(e,t,l,n)=>e.map((a,i)=>t==4&&a==0||i%n==0&&l.test(a.toExponential()[a<0?1:0])?a:null);function t4(e,t,l,n,a){let i=e.axes[l],u=i.scale,o=e.scales[u],r=e.valToPos,s=i._space,d=r(10,u),p=r(9,u)-d>=s?pw:r(7,u)-d>=s?P_:r(5,u)-d>=s?e4:k2;if(p==k2){let f=Ut(r(1,u)-d);if(f<s)return Vg(t.slice().reverse(),o.distr,p,lr(s/f)).reverse()}return Vg(t,o.distr,p,1)}function l4(e,t,l,n,a){let i=e.axes[l],u=i.scale,o=i._space,r=e.valToPos,s=Ut(r(1,u)-r(2,u));return s<o?Vg(t.slice().reverse(),3,pw,lr(o/s)).reverse():t}function n4(e,t,l,n){return n==null?Xg:t==null?"":Fg(t)}var B2={show:!0,scale:"y",stroke:Qg,space:30,gap:5,size:50,labelGap:0,labelSize:30,labelFont:mw,side:3,grid:Pg,ticks:sw,border:fw,font:eh,lineGap:dw,rotate:0};function a4(e,t){let l=3+(e||1)*2;return Ye(l*t,3)}function i4(e,t){let{scale:l,idxs:n}=e.series[0],a=e._data[0],i=e.valToPos(a[n[0]],l,!0),u=e.valToPos(a[n[1]],l,!0),o=Ut(u-i),r=e.series[t],s=o/(r.points.space*Oe);return n[1]-n[0]<=s}var Y2={scale:null,auto:!0,sorted:0,min:be,max:-be},gw=(e,t,l,n,a)=>a,V2={show:!0,auto:!0,sorted:0,gaps:gw,alpha:1,facets:[Ot({},Y2,{scale:"x"}),Ot({},Y2,{scale:"y"})]},G2={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:gw,alpha:1,points:{show:i4,filter:null},values:null,min:be,max:-be,idxs:[],path:null,clip:null};function u4(e,t,l,n,a){return l/10}var hw={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},o4=Ot({},hw,{time:!1,ori:1}),q2={};function vw(e,t){let l=q2[e];return l||(l={key:e,plots:[],sub(n){l.plots.push(n)},unsub(n){l.plots=l.plots.filter(a=>a!=n)},pub(n,a,i,u,o,r,s){for(let d=0;d<l.plots.length;d++)l.plots[d]!=a&&l.plots[d].pub(n,a,i,u,o,r,s)}},e!=null&&(q2[e]=l)),l}var rr=1,Gg=2;function xu(e,t,l){let n=e.mode,a=e.series[t],i=n==2?e._data[t]:e._data,u=e.scales,o=e.bbox,r=i[0],s=n==2?i[1]:i[t],d=n==2?u[a.facets[0].scale]:u[e.series[0].scale],p=n==2?u[a.facets[1].scale]:u[a.scale],f=o.left,g=o.top,T=o.width,x=o.height,M=e.valToPosH,S=e.valToPosV;return d.ori==0?l(a,r,s,d,p,M,S,f,g,T,x,Mm,sr,Dm,bw,Ew):l(a,r,s,d,p,S,M,g,f,x,T,zm,fr,nh,Sw,ww)}function th(e,t){let l=0,n=0,a=Re(e.bands,$g);for(let i=0;i<a.length;i++){let u=a[i];u.series[0]==t?l=u.dir:u.series[1]==t&&(u.dir==1?n|=1:n|=2)}return[l,n==1?-1:n==2?1:n==3?2:0]}function r4(e,t,l,n,a){let i=e.mode,u=e.series[t],o=i==2?u.facets[1].scale:u.scale,r=e.scales[o];return a==-1?r.min:a==1?r.max:r.distr==3?r.dir==1?r.min:r.max:0}function Ga(e,t,l,n,a,i){return xu(e,t,(u,o,r,s,d,p,f,g,T,x,M)=>{let S=u.pxRound,h=s.dir*(s.ori==0?1:-1),b=s.ori==0?sr:fr,w,A;h==1?(w=l,A=n):(w=n,A=l);let B=S(p(o[w],s,x,g)),_=S(f(r[w],d,M,T)),C=S(p(o[A],s,x,g)),G=S(f(i==1?d.max:d.min,d,M,T)),U=new Path2D(a);return b(U,C,G),b(U,B,G),b(U,B,_),U})}function Om(e,t,l,n,a,i){let u=null;if(e.length>0){u=new Path2D;let o=t==0?Dm:nh,r=l;for(let p=0;p<e.length;p++){let f=e[p];if(f[1]>f[0]){let g=f[0]-r;g>0&&o(u,r,n,g,n+i),r=f[1]}}let s=l+a-r,d=10;s>0&&o(u,r,n-d/2,s,n+i+d)}return u}function c4(e,t,l){let n=e[e.length-1];n&&n[0]==t?n[1]=l:e.push([t,l])}function lh(e,t,l,n,a,i,u){let o=[],r=e.length;for(let s=a==1?l:n;s>=l&&s<=n;s+=a)if(t[s]===null){let p=s,f=s;if(a==1)for(;++s<=n&&t[s]===null;)f=s;else for(;--s>=l&&t[s]===null;)f=s;let g=i(e[p]),T=f==p?g:i(e[f]),x=p-a;g=u<=0&&x>=0&&x<r?i(e[x]):g;let S=f+a;T=u>=0&&S>=0&&S<r?i(e[S]):T,T>=g&&o.push([g,T])}return o}function j2(e){return e==0?$2:e==1?Ht:t=>Eu(t,e)}function yw(e){let t=e==0?Mm:zm,l=e==0?(a,i,u,o,r,s)=>{a.arcTo(i,u,o,r,s)}:(a,i,u,o,r,s)=>{a.arcTo(u,i,r,o,s)},n=e==0?(a,i,u,o,r)=>{a.rect(i,u,o,r)}:(a,i,u,o,r)=>{a.rect(u,i,r,o)};return(a,i,u,o,r,s=0,d=0)=>{s==0&&d==0?n(a,i,u,o,r):(s=En(s,o/2,r/2),d=En(d,o/2,r/2),t(a,i+s,u),l(a,i+o,u,i+o,u+r,s),l(a,i+o,u+r,i,u+r,d),l(a,i,u+r,i,u,d),l(a,i,u,i+o,u,s),a.closePath())}}var Mm=(e,t,l)=>{e.moveTo(t,l)},zm=(e,t,l)=>{e.moveTo(l,t)},sr=(e,t,l)=>{e.lineTo(t,l)},fr=(e,t,l)=>{e.lineTo(l,t)},Dm=yw(0),nh=yw(1),bw=(e,t,l,n,a,i)=>{e.arc(t,l,n,a,i)},Sw=(e,t,l,n,a,i)=>{e.arc(l,t,n,a,i)},Ew=(e,t,l,n,a,i,u)=>{e.bezierCurveTo(t,l,n,a,i,u)},ww=(e,t,l,n,a,i,u)=>{e.bezierCurveTo(l,t,a,n,u,i)};function Tw(e){return(t,l,n,a,i)=>xu(t,l,(u,o,r,s,d,p,f,g,T,x,M)=>{let{pxRound:S,points:h}=u,b,w;s.ori==0?(b=Mm,w=bw):(b=zm,w=Sw);let A=Ye(h.width*Oe,3),B=(h.size-h.width)/2*Oe,_=Ye(B*2,3),C=new Path2D,G=new Path2D,{left:U,top:H,width:Z,height:oe}=t.bbox;Dm(G,U-_,H-_,Z+_*2,oe+_*2);let Se=W=>{if(r[W]!=null){let ke=S(p(o[W],s,x,g)),ae=S(f(r[W],d,M,T));b(C,ke+B,ae),w(C,ke,ae,B,0,Tm*2)}};if(i)i.forEach(Se);else for(let W=n;W<=a;W++)Se(W);return{stroke:A>0?C:null,fill:C,clip:G,flags:rr|Gg}})}function xw(e){return(t,l,n,a,i,u)=>{n!=a&&(i!=n&&u!=n&&e(t,l,n),i!=a&&u!=a&&e(t,l,a),e(t,l,u))}}var s4=xw(sr),f4=xw(fr);function Nw(e){let t=Re(e?.alignGaps,0);return(l,n,a,i)=>xu(l,n,(u,o,r,s,d,p,f,g,T,x,M)=>{let S=u.pxRound,h=X=>S(p(X,s,x,g)),b=X=>S(f(X,d,M,T)),w,A;s.ori==0?(w=sr,A=s4):(w=fr,A=f4);let B=s.dir*(s.ori==0?1:-1),_={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:rr},C=_.stroke,G=be,U=-be,H,Z,oe,Se=h(o[B==1?a:i]),W=tr(r,a,i,1*B),ke=tr(r,a,i,-1*B),ae=h(o[W]),xl=h(o[ke]),wt=!1;for(let X=B==1?a:i;X>=a&&X<=i;X+=B){let it=h(o[X]),xe=r[X];it==Se?xe!=null?(Z=b(xe),G==be&&(w(C,it,Z),H=Z),G=En(Z,G),U=dl(Z,U)):xe===null&&(wt=!0):(G!=be&&(A(C,Se,G,U,H,Z),oe=Se),xe!=null?(Z=b(xe),w(C,it,Z),G=U=H=Z):(G=be,U=-be,xe===null&&(wt=!0)),Se=it)}G!=be&&G!=U&&oe!=Se&&A(C,Se,G,U,H,Z);let[we,De]=th(l,n);if(u.fill!=null||we!=0){let X=_.fill=new Path2D(C),it=u.fillTo(l,n,u.min,u.max,we),xe=b(it);w(X,xl,xe),w(X,ae,xe)}if(!u.spanGaps){let X=[];wt&&X.push(...lh(o,r,a,i,B,h,t)),_.gaps=X=u.gaps(l,n,a,i,X),_.clip=Om(X,s.ori,g,T,x,M)}return De!=0&&(_.band=De==2?[Ga(l,n,a,i,C,-1),Ga(l,n,a,i,C,1)]:Ga(l,n,a,i,C,De)),_})}function m4(e){let t=Re(e.align,1),l=Re(e.ascDesc,!1),n=Re(e.alignGaps,0),a=Re(e.extend,!1);return(i,u,o,r)=>xu(i,u,(s,d,p,f,g,T,x,M,S,h,b)=>{let w=s.pxRound,{left:A,width:B}=i.bbox,_=we=>w(T(we,f,h,M)),C=we=>w(x(we,g,b,S)),G=f.ori==0?sr:fr,U={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:rr},H=U.stroke,Z=f.dir*(f.ori==0?1:-1);o=tr(p,o,r,1),r=tr(p,o,r,-1);let oe=C(p[Z==1?o:r]),Se=_(d[Z==1?o:r]),W=Se,ke=Se;a&&t==-1&&(ke=A,G(H,ke,oe)),G(H,Se,oe);for(let we=Z==1?o:r;we>=o&&we<=r;we+=Z){let De=p[we];if(De==null)continue;let X=_(d[we]),it=C(De);t==1?G(H,X,oe):G(H,W,it),G(H,X,it),oe=it,W=X}let ae=W;a&&t==1&&(ae=A+B,G(H,ae,oe));let[xl,wt]=th(i,u);if(s.fill!=null||xl!=0){let we=U.fill=new Path2D(H),De=s.fillTo(i,u,s.min,s.max,xl),X=C(De);G(we,ae,X),G(we,ke,X)}if(!s.spanGaps){let we=[];we.push(...lh(d,p,o,r,Z,_,n));let De=s.width*Oe/2,X=l||t==1?De:-De,it=l||t==-1?-De:De;we.forEach(xe=>{xe[0]+=X,xe[1]+=it}),U.gaps=we=s.gaps(i,u,o,r,we),U.clip=Om(we,f.ori,M,S,h,b)}return wt!=0&&(U.band=wt==2?[Ga(i,u,o,r,H,-1),Ga(i,u,o,r,H,1)]:Ga(i,u,o,r,H,wt)),U})}function Q2(e,t,l,n,a,i,u=be){if(e.length>1){let o=null;for(let r=0,s=1/0;r<e.length;r++)if(t[r]!==void 0){if(o!=null){let d=Ut(e[r]-e[o]);d<s&&(s=d,u=Ut(l(e[r],n,a,i)-l(e[o],n,a,i)))}o=r}}return u}function d4(e){e=e||Vc;let t=Re(e.size,[.6,be,1]),l=e.align||0,n=e.gap||0,a=e.radius;a=a==null?[0,0]:typeof a=="number"?[a,0]:a;let i=ye(a),u=1-t[0],o=Re(t[1],be),r=Re(t[2],1),s=Re(e.disp,Vc),d=Re(e.each,g=>{}),{fill:p,stroke:f}=s;return(g,T,x,M)=>xu(g,T,(S,h,b,w,A,B,_,C,G,U,H)=>{let Z=S.pxRound,oe=l,Se=n*Oe,W=o*Oe,ke=r*Oe,ae,xl;w.ori==0?[ae,xl]=i(g,T):[xl,ae]=i(g,T);let wt=w.dir*(w.ori==0?1:-1),we=w.ori==0?Dm:nh,De=w.ori==0?d:(P,pl,Ja,Yi,Fa,Al,wn)=>{d(P,pl,Ja,Fa,Yi,wn,Al)},X=Re(g.bands,$g).find(P=>P.series[0]==T),it=X!=null?X.dir:0,xe=S.fillTo(g,T,S.min,S.max,it),nn=Z(_(xe,A,H,G)),dr,Mt,Nl,an=U,yt=Z(S.width*Oe),Rl=!1,Za=null,Au=null,Bi=null,_u=null;p!=null&&(yt==0||f!=null)&&(Rl=!0,Za=p.values(g,T,x,M),Au=new Map,new Set(Za).forEach(P=>{P!=null&&Au.set(P,new Path2D)}),yt>0&&(Bi=f.values(g,T,x,M),_u=new Map,new Set(Bi).forEach(P=>{P!=null&&_u.set(P,new Path2D)})));let{x0:pr,size:da}=s;if(pr!=null&&da!=null){oe=1,h=pr.values(g,T,x,M),pr.unit==2&&(h=h.map(Ja=>g.posToVal(C+Ja*U,w.key,!0)));let P=da.values(g,T,x,M);da.unit==2?Mt=P[0]*U:Mt=B(P[0],w,U,C)-B(0,w,U,C),an=Q2(h,b,B,w,U,C,an),Nl=an-Mt+Se}else an=Q2(h,b,B,w,U,C,an),Nl=an*u+Se,Mt=an-Nl;Nl<1&&(Nl=0),yt>=Mt/2&&(yt=0),Nl<5&&(Z=$2);let un=Nl>0,Zc=an-Nl-(un?yt:0);Mt=Z(Bg(Zc,ke,W)),dr=(oe==0?Mt/2:oe==wt?0:Mt)-oe*wt*((oe==0?Se/2:0)+(un?yt/2:0));let kn={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},Ka=Rl?null:new Path2D,te=null;if(X!=null)te=g.data[X.series[1]];else{let{y0:P,y1:pl}=s;P!=null&&pl!=null&&(b=pl.values(g,T,x,M),te=P.values(g,T,x,M))}let ie=ae*Mt,ol=xl*Mt;for(let P=wt==1?x:M;P>=x&&P<=M;P+=wt){let pl=b[P];if(pl==null)continue;if(te!=null){let Bn=te[P]??0;if(pl-Bn==0)continue;nn=_(Bn,A,H,G)}let Ja=w.distr!=2||s!=null?h[P]:P,Yi=B(Ja,w,U,C),Fa=_(Re(pl,xe),A,H,G),Al=Z(Yi-dr),wn=Z(dl(Fa,nn)),Bl=Z(En(Fa,nn)),on=wn-Bl;if(pl!=null){let Bn=pl<0?ol:ie,$a=pl<0?ie:ol;Rl?(yt>0&&Bi[P]!=null&&we(_u.get(Bi[P]),Al,Bl+tn(yt/2),Mt,dl(0,on-yt),Bn,$a),Za[P]!=null&&we(Au.get(Za[P]),Al,Bl+tn(yt/2),Mt,dl(0,on-yt),Bn,$a)):we(Ka,Al,Bl+tn(yt/2),Mt,dl(0,on-yt),Bn,$a),De(g,T,P,Al-yt/2,Bl,Mt+yt,on)}}return yt>0?kn.stroke=Rl?_u:Ka:Rl||(kn._fill=S.width==0?S._fill:S._stroke??S._fill,kn.width=0),kn.fill=Rl?Au:Ka,kn})}function p4(e,t){let l=Re(t?.alignGaps,0);return(n,a,i,u)=>xu(n,a,(o,r,s,d,p,f,g,T,x,M,S)=>{let h=o.pxRound,b=ae=>h(f(ae,d,M,T)),w=ae=>h(g(ae,p,S,x)),A,B,_;d.ori==0?(A=Mm,_=sr,B=Ew):(A=zm,_=fr,B=ww);let C=d.dir*(d.ori==0?1:-1);i=tr(s,i,u,1),u=tr(s,i,u,-1);let G=b(r[C==1?i:u]),U=G,H=[],Z=[];for(let ae=C==1?i:u;ae>=i&&ae<=u;ae+=C)if(s[ae]!=null){let wt=r[ae],we=b(wt);H.push(U=we),Z.push(w(s[ae]))}let oe={stroke:e(H,Z,A,_,B,h),fill:null,clip:null,band:null,gaps:null,flags:rr},Se=oe.stroke,[W,ke]=th(n,a);if(o.fill!=null||W!=0){let ae=oe.fill=new Path2D(Se),xl=o.fillTo(n,a,o.min,o.max,W),wt=w(xl);_(ae,U,wt),_(ae,G,wt)}if(!o.spanGaps){let ae=[];ae.push(...lh(r,s,i,u,C,b,l)),oe.gaps=ae=o.gaps(n,a,i,u,ae),oe.clip=Om(ae,d.ori,T,x,M,S)}return ke!=0&&(oe.band=ke==2?[Ga(n,a,i,u,Se,-1),Ga(n,a,i,u,Se,1)]:Ga(n,a,i,u,Se,ke)),oe})}function g4(e){return p4(h4,e)}function h4(e,t,l,n,a,i){let u=e.length;if(u<2)return null;let o=new Path2D;if(l(o,e[0],t[0]),u==2)n(o,e[1],t[1]);else{let r=Array(u),s=Array(u-1),d=Array(u-1),p=Array(u-1);for(let f=0;f<u-1;f++)d[f]=t[f+1]-t[f],p[f]=e[f+1]-e[f],s[f]=d[f]/p[f];r[0]=s[0];for(let f=1;f<u-1;f++)s[f]===0||s[f-1]===0||s[f-1]>0!=s[f]>0?r[f]=0:(r[f]=3*(p[f-1]+p[f])/((2*p[f]+p[f-1])/s[f-1]+(p[f]+2*p[f-1])/s[f]),isFinite(r[f])||(r[f]=0));r[u-1]=s[u-2];for(let f=0;f<u-1;f++)a(o,e[f]+p[f]/3,t[f]+r[f]*p[f]/3,e[f+1]-p[f]/3,t[f+1]-r[f+1]*p[f]/3,e[f+1],t[f+1])}return o}var qg=new Set;function X2(){for(let e of qg)e.syncRect(!0)}cr&&(Tu(JA,er,X2),Tu(FA,er,X2,!0),Tu(xm,er,()=>{ul.pxRatio=Oe}));var v4=Nw(),y4=Tw();function Z2(e,t,l,n){return(n?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((i,u)=>jg(i,u,t,l))}function b4(e,t){return e.map((l,n)=>n==0?null:Ot({},t,l))}function jg(e,t,l,n){return Ot({},t==0?l:n,e)}function Rw(e,t,l){return t==null?ur:[t,l]}var S4=Rw;function E4(e,t,l){return t==null?ur:Nm(t,l,Jg,!0)}function Aw(e,t,l,n){return t==null?ur:Am(t,l,e.scales[n].log,!1)}var w4=Aw;function _w(e,t,l,n){return t==null?ur:Kg(t,l,e.scales[n].log,!1)}var T4=_w;function x4(e,t,l,n,a){let i=dl(x2(e),x2(t)),u=t-e,o=Hi(a/n*u,l);do{let r=l[o],s=n*r/u;if(s>=a&&i+(r<5?ir.get(r):0)<=17)return[r,s]}while(++o<l.length);return[0,0]}function K2(e){let t,l;return e=e.replace(/(\d+)px/,(n,a)=>(t=Ht((l=+a)*Oe))+"px"),[e,t,l]}function N4(e){e.show&&[e.font,e.labelFont].forEach(t=>{let l=Ye(t[2]*Oe,1);t[0]=t[0].replace(/[0-9.]+px/,l+"px"),t[1]=l})}function ul(e,t,l){let n={mode:Re(e.mode,1)},a=n.mode;function i(c,m){return((m.distr==3?Va(c>0?c:m.clamp(n,c,m.min,m.max,m.key)):m.distr==4?Mg(c,m.asinh):c)-m._min)/(m._max-m._min)}function u(c,m,v,y){let E=i(c,m);return y+v*(m.dir==-1?1-E:E)}function o(c,m,v,y){let E=i(c,m);return y+v*(m.dir==-1?E:1-E)}function r(c,m,v,y){return m.ori==0?u(c,m,v,y):o(c,m,v,y)}n.valToPosH=u,n.valToPosV=o;let s=!1;n.status=0;let d=n.root=Sn(MA);if(e.id!=null&&(d.id=e.id),en(d,e.class),e.title){let c=Sn(CA,d);c.textContent=e.title}let p=Un("canvas"),f=n.ctx=p.getContext("2d"),g=Sn(LA,d);Tu("click",g,c=>{c.target===x&&($e!=Uu||tt!=ku)&&Wt.click(n,c)},!0);let T=n.under=Sn(HA,g);g.appendChild(p);let x=n.over=Sn(UA,g);e=or(e);let M=+Re(e.pxAlign,1),S=j2(M);(e.plugins||[]).forEach(c=>{c.opts&&(e=c.opts(n,e)||e)});let h=e.ms||.001,b=n.series=a==1?Z2(e.series||[],U2,G2,!1):b4(e.series||[null],V2),w=n.axes=Z2(e.axes||[],H2,B2,!0),A=n.scales={},B=n.bands=e.bands||[];B.forEach(c=>{c.fill=ye(c.fill||null),c.dir=Re(c.dir,-1)});let _=a==2?b[1].facets[0].scale:b[0].scale,C={axes:kT,series:DT},G=(e.drawOrder||["axes","series"]).map(c=>C[c]);function U(c){let m=A[c];if(m==null){let v=(e.scales||Vc)[c]||Vc;if(v.from!=null)U(v.from),A[c]=Ot({},A[v.from],v,{key:c});else{m=A[c]=Ot({},c==_?hw:o4,v),m.key=c;let y=m.time,E=m.range,N=Ui(E);if((c!=_||a==2&&!y)&&(N&&(E[0]==null||E[1]==null)&&(E={min:E[0]==null?E2:{mode:1,hard:E[0],soft:E[0]},max:E[1]==null?E2:{mode:1,hard:E[1],soft:E[1]}},N=!1),!N&&_m(E))){let z=E;E=(L,Y,V)=>Y==null?ur:Nm(Y,V,z)}m.range=ye(E||(y?S4:c==_?m.distr==3?w4:m.distr==4?T4:Rw:m.distr==3?Aw:m.distr==4?_w:E4)),m.auto=ye(N?!1:m.auto),m.clamp=ye(m.clamp||u4),m._min=m._max=null}}}U("x"),U("y"),a==1&&b.forEach(c=>{U(c.scale)}),w.forEach(c=>{U(c.scale)});for(let c in e.scales)U(c);let H=A[_],Z=H.distr,oe,Se;H.ori==0?(en(d,zA),oe=u,Se=o):(en(d,DA),oe=o,Se=u);let W={};for(let c in A){let m=A[c];(m.min!=null||m.max!=null)&&(W[c]={min:m.min,max:m.max},m.min=m.max=null)}let ke=e.tzDate||(c=>new Date(Ht(c/h))),ae=e.fmtDate||Wg,xl=h==1?C_(ke):U_(ke),wt=D2(ke,z2(h==1?D_:H_,ae)),we=L2(ke,C2(B_,ae)),De=[],X=n.legend=Ot({},G_,e.legend),it=X.show,xe=X.markers;X.idxs=De,xe.width=ye(xe.width),xe.dash=ye(xe.dash),xe.stroke=ye(xe.stroke),xe.fill=ye(xe.fill);let nn,dr,Mt,Nl=[],an=[],yt,Rl=!1,Za={};if(X.live){let c=b[1]?b[1].values:null;Rl=c!=null,yt=Rl?c(n,1,0):{_:0};for(let m in yt)Za[m]=Xg}if(it)if(nn=Un("table",qA,d),Mt=Un("tbody",null,nn),X.mount(n,nn),Rl){dr=Un("thead",null,nn,Mt);let c=Un("tr",null,dr);Un("th",null,c);for(var Au in yt)Un("th",c2,c).textContent=Au}else en(nn,QA),X.live&&en(nn,jA);let Bi={show:!0},_u={show:!1};function pr(c,m){if(m==0&&(Rl||!X.live||a==2))return ur;let v=[],y=Un("tr",XA,Mt,Mt.childNodes[m]);en(y,c.class),c.show||en(y,wu);let E=Un("th",null,y);if(xe.show){let L=Sn(ZA,E);if(m>0){let Y=xe.width(n,m);Y&&(L.style.border=Y+"px "+xe.dash(n,m)+" "+xe.stroke(n,m)),L.style.background=xe.fill(n,m)}}let N=Sn(c2,E);N.textContent=c.label,m>0&&(xe.show||(N.style.color=c.width>0?xe.stroke(n,m):xe.fill(n,m)),un("click",E,L=>{if(j._lock)return;Gi(L);let Y=b.indexOf(c);if((L.ctrlKey||L.metaKey)!=X.isolate){let V=b.some((k,q)=>q>0&&q!=Y&&k.show);b.forEach((k,q)=>{q>0&&Vn(q,V?q==Y?Bi:_u:Bi,!0,Tt.setSeries)})}else Vn(Y,{show:!c.show},!0,Tt.setSeries)},!1),gr&&un(p2,E,L=>{j._lock||(Gi(L),Vn(b.indexOf(c),Vu,!0,Tt.setSeries))},!1));for(var z in yt){let L=Un("td",KA,y);L.textContent="--",v.push(L)}return[y,v]}let da=new Map;function un(c,m,v,y=!0){let E=da.get(m)||{},N=j.bind[c](n,m,v,y);N&&(Tu(c,m,E[c]=N),da.set(m,E))}function Zc(c,m,v){let y=da.get(m)||{};for(let E in y)(c==null||E==c)&&(kg(E,m,y[E]),delete y[E]);c==null&&da.delete(m)}let kn=0,Ka=0,te=0,ie=0,ol=0,P=0,pl=ol,Ja=P,Yi=te,Fa=ie,Al=0,wn=0,Bl=0,on=0;n.bbox={};let Bn=!1,$a=!1,Ou=!1,Vi=!1,Kc=!1,Tn=!1;function Qm(c,m,v){(v||c!=n.width||m!=n.height)&&ch(c,m),Du(!1),Ou=!0,$a=!0,Cu()}function ch(c,m){n.width=kn=te=c,n.height=Ka=ie=m,ol=P=0,xT(),NT();let v=n.bbox;Al=v.left=Eu(ol*Oe,.5),wn=v.top=Eu(P*Oe,.5),Bl=v.width=Eu(te*Oe,.5),on=v.height=Eu(ie*Oe,.5)}let ET=3;function wT(){let c=!1,m=0;for(;!c;){m++;let v=HT(m),y=UT(m);c=m==ET||v&&y,c||(ch(n.width,n.height),$a=!0)}}function TT({width:c,height:m}){Qm(c,m)}n.setSize=TT;function xT(){let c=!1,m=!1,v=!1,y=!1;w.forEach((E,N)=>{if(E.show&&E._show){let{side:z,_size:L}=E,Y=z%2,V=E.label!=null?E.labelSize:0,k=L+V;k>0&&(Y?(te-=k,z==3?(ol+=k,y=!0):v=!0):(ie-=k,z==0?(P+=k,c=!0):m=!0))}}),qi[0]=c,qi[1]=v,qi[2]=m,qi[3]=y,te-=Wa[1]+Wa[3],ol+=Wa[3],ie-=Wa[2]+Wa[0],P+=Wa[0]}function NT(){let c=ol+te,m=P+ie,v=ol,y=P;function E(N,z){switch(N){case 1:return c+=z,c-z;case 2:return m+=z,m-z;case 3:return v-=z,v+z;case 0:return y-=z,y+z}}w.forEach((N,z)=>{if(N.show&&N._show){let L=N.side;N._pos=E(L,N._size),N.label!=null&&(N._lpos=E(L,N.labelSize))}})}let j=n.cursor=Ot({},K_,{drag:{y:a==2}},e.cursor);if(j.dataIdx==null){let c=j.hover,m=c.skip=new Set(c.skip??[]);m.add(void 0);let v=c.prox=ye(c.prox),y=c.bias??=0;j.dataIdx=(E,N,z,L)=>{if(N==0)return z;let Y=z,V=v(E,N,z,L)??be,k=V>=0&&V<be,q=H.ori==0?te:ie,F=j.left,Qe=t[0],le=t[N];if(m.has(le[z])){Y=null;let I=null,ee=null,fe;if(y==0||y==-1)for(fe=z;I==null&&fe-- >0;)m.has(le[fe])||(I=fe);if(y==0||y==1)for(fe=z;ee==null&&fe++<le.length;)m.has(le[fe])||(ee=fe);if(I!=null||ee!=null)if(k){let Ie=I==null?-1/0:oe(Qe[I],H,q,0),cl=ee==null?1/0:oe(Qe[ee],H,q,0),Ge=F-Ie,ut=cl-F;Ge<=ut?Ge<=V&&(Y=I):ut<=V&&(Y=ee)}else Y=ee==null?I:I==null?ee:z-I<=ee-z?I:ee}else k&&Ut(F-oe(Qe[z],H,q,0))>V&&(Y=null);return Y}}let Gi=c=>{j.event=c};j.idxs=De,j._lock=!1;let Yn=j.points;Yn.show=ye(Yn.show),Yn.size=ye(Yn.size),Yn.stroke=ye(Yn.stroke),Yn.width=ye(Yn.width),Yn.fill=ye(Yn.fill);let Mu=n.focus=Ot({},e.focus||{alpha:.3},j.focus),gr=Mu.prox>=0,rl=[null],hr=[null],vr=[null];function RT(c,m){if(m>0){let v=j.points.show(n,m);if(v)return en(v,GA),en(v,c.class),Ya(v,-10,-10,te,ie),x.insertBefore(v,rl[m]),v}}function sh(c,m){if(a==1||m>0){let v=a==1&&A[c.scale].time,y=c.value;c.value=v?A2(y)?L2(ke,C2(y,ae)):y||we:y||n4,c.label=c.label||(v?F_:J_)}if(m>0){c.width=c.width==null?1:c.width,c.paths=c.paths||v4||u_,c.fillTo=ye(c.fillTo||r4),c.pxAlign=+Re(c.pxAlign,M),c.pxRound=j2(c.pxAlign),c.stroke=ye(c.stroke||null),c.fill=ye(c.fill||null),c._stroke=c._fill=c._paths=c._focus=null;let v=a4(dl(1,c.width),1),y=c.points=Ot({},{size:v,width:dl(1,v*.2),stroke:c.stroke,space:v*2,paths:y4,_stroke:null,_fill:null},c.points);y.show=ye(y.show),y.filter=ye(y.filter),y.fill=ye(y.fill),y.stroke=ye(y.stroke),y.paths=ye(y.paths),y.pxAlign=c.pxAlign}if(it){let v=pr(c,m);Nl.splice(m,0,v[0]),an.splice(m,0,v[1]),X.values.push(null)}if(j.show){De.splice(m,0,null);let v=RT(c,m);v!=null&&(rl.splice(m,0,v),hr.splice(m,0,0),vr.splice(m,0,0))}qt("addSeries",m)}function AT(c,m){m=m??b.length,c=a==1?jg(c,m,U2,G2):jg(c,m,null,V2),b.splice(m,0,c),sh(b[m],m)}n.addSeries=AT;function _T(c){if(b.splice(c,1),it){X.values.splice(c,1),an.splice(c,1);let m=Nl.splice(c,1)[0];Zc(null,m.firstChild),m.remove()}j.show&&(De.splice(c,1),rl.length>1&&(rl.splice(c,1)[0].remove(),hr.splice(c,1),vr.splice(c,1))),qt("delSeries",c)}n.delSeries=_T;let qi=[!1,!1,!1,!1];function OT(c,m){if(c._show=c.show,c.show){let v=c.side%2,y=A[c.scale];y==null&&(c.scale=v?b[1].scale:_,y=A[c.scale]);let E=y.time;c.size=ye(c.size),c.space=ye(c.space),c.rotate=ye(c.rotate),Ui(c.incrs)&&c.incrs.forEach(z=>{!ir.has(z)&&ir.set(z,P2(z))}),c.incrs=ye(c.incrs||(y.distr==2?__:E?h==1?z_:L_:O_)),c.splits=ye(c.splits||(E&&y.distr==1?xl:y.distr==3?Yg:y.distr==4?I_:W_)),c.stroke=ye(c.stroke),c.grid.stroke=ye(c.grid.stroke),c.ticks.stroke=ye(c.ticks.stroke),c.border.stroke=ye(c.border.stroke);let N=c.values;c.values=Ui(N)&&!Ui(N[0])?ye(N):E?Ui(N)?D2(ke,z2(N,ae)):A2(N)?k_(ke,N):N||wt:N||$_,c.filter=ye(c.filter||(y.distr>=3&&y.log==10?t4:y.distr==3&&y.log==2?l4:W2)),c.font=K2(c.font),c.labelFont=K2(c.labelFont),c._size=c.size(n,null,m,0),c._space=c._rotate=c._incrs=c._found=c._splits=c._values=null,c._size>0&&(qi[m]=!0,c._el=Sn(kA,g))}}function yr(c,m,v,y){let[E,N,z,L]=v,Y=m%2,V=0;return Y==0&&(L||N)&&(V=m==0&&!E||m==2&&!z?Ht(H2.size/3):0),Y==1&&(E||z)&&(V=m==1&&!N||m==3&&!L?Ht(B2.size/2):0),V}let fh=n.padding=(e.padding||[yr,yr,yr,yr]).map(c=>ye(Re(c,yr))),Wa=n._padding=fh.map((c,m)=>c(n,m,qi,0)),$t,Bt=null,Yt=null,Jc=a==1?b[0].idxs:null,xn=null,br=!1;function mh(c,m){if(t=c??[],n.data=n._data=t,a==2){$t=0;for(let v=1;v<b.length;v++)$t+=t[v][0].length}else{t.length==0&&(n.data=n._data=t=[[]]),xn=t[0],$t=xn.length;let v=t;if(Z==2){v=t.slice();let y=v[0]=Array($t);for(let E=0;E<$t;E++)y[E]=E}n._data=t=v}if(Du(!0),qt("setData"),Z==2&&(Ou=!0),m!==!1){let v=H;v.auto(n,br)?Xm():Pa(_,v.min,v.max),Vi=Vi||j.left>=0,Tn=!0,Cu()}}n.setData=mh;function Xm(){br=!0;let c,m;a==1&&($t>0?(Bt=Jc[0]=0,Yt=Jc[1]=$t-1,c=t[0][Bt],m=t[0][Yt],Z==2?(c=Bt,m=Yt):c==m&&(Z==3?[c,m]=Am(c,c,H.log,!1):Z==4?[c,m]=Kg(c,c,H.log,!1):H.time?m=c+Ht(86400/h):[c,m]=Nm(c,m,Jg,!0))):(Bt=Jc[0]=c=null,Yt=Jc[1]=m=null)),Pa(_,c,m)}let Fc,zu,Zm,Km,Jm,Fm,$m,Wm,Im,pa;function dh(c,m,v,y,E,N){c??=f2,v??=$g,y??="butt",E??=f2,N??="round",c!=Fc&&(f.strokeStyle=Fc=c),E!=zu&&(f.fillStyle=zu=E),m!=Zm&&(f.lineWidth=Zm=m),N!=Jm&&(f.lineJoin=Jm=N),y!=Fm&&(f.lineCap=Fm=y),v!=Km&&f.setLineDash(Km=v)}function ph(c,m,v,y){m!=zu&&(f.fillStyle=zu=m),c!=$m&&(f.font=$m=c),v!=Wm&&(f.textAlign=Wm=v),y!=Im&&(f.textBaseline=Im=y)}function Pm(c,m,v,y,E=0){if(y.length>0&&c.auto(n,br)&&(m==null||m.min==null)){let N=Re(Bt,0),z=Re(Yt,y.length-1),L=v.min==null?c.distr==3?e_(y,N,z):PA(y,N,z,E):[v.min,v.max];c.min=En(c.min,v.min=L[0]),c.max=dl(c.max,v.max=L[1])}}let gh={min:null,max:null};function MT(){for(let y in A){let E=A[y];W[y]==null&&(E.min==null||W[_]!=null&&E.auto(n,br))&&(W[y]=gh)}for(let y in A){let E=A[y];W[y]==null&&E.from!=null&&W[E.from]!=null&&(W[y]=gh)}W[_]!=null&&Du(!0);let c={};for(let y in W){let E=W[y];if(E!=null){let N=c[y]=or(A[y],c_);if(E.min!=null)Ot(N,E);else if(y!=_||a==2)if($t==0&&N.from==null){let z=N.range(n,null,null,y);N.min=z[0],N.max=z[1]}else N.min=be,N.max=-be}}if($t>0){b.forEach((y,E)=>{if(a==1){let N=y.scale,z=W[N];if(z==null)return;let L=c[N];if(E==0){let Y=L.range(n,L.min,L.max,N);L.min=Y[0],L.max=Y[1],Bt=Hi(L.min,t[0]),Yt=Hi(L.max,t[0]),Yt-Bt>1&&(t[0][Bt]<L.min&&Bt++,t[0][Yt]>L.max&&Yt--),y.min=xn[Bt],y.max=xn[Yt]}else y.show&&y.auto&&Pm(L,z,y,t[E],y.sorted);y.idxs[0]=Bt,y.idxs[1]=Yt}else if(E>0&&y.show&&y.auto){let[N,z]=y.facets,L=N.scale,Y=z.scale,[V,k]=t[E],q=c[L],F=c[Y];q!=null&&Pm(q,W[L],N,V,N.sorted),F!=null&&Pm(F,W[Y],z,k,z.sorted),y.min=z.min,y.max=z.max}});for(let y in c){let E=c[y],N=W[y];if(E.from==null&&(N==null||N.min==null)){let z=E.range(n,E.min==be?null:E.min,E.max==-be?null:E.max,y);E.min=z[0],E.max=z[1]}}}for(let y in c){let E=c[y];if(E.from!=null){let N=c[E.from];if(N.min==null)E.min=E.max=null;else{let z=E.range(n,N.min,N.max,y);E.min=z[0],E.max=z[1]}}}let m={},v=!1;for(let y in c){let E=c[y],N=A[y];if(N.min!=E.min||N.max!=E.max){N.min=E.min,N.max=E.max;let z=N.distr;N._min=z==3?Va(N.min):z==4?Mg(N.min,N.asinh):N.min,N._max=z==3?Va(N.max):z==4?Mg(N.max,N.asinh):N.max,m[y]=v=!0}}if(v){b.forEach((y,E)=>{a==2?E>0&&m.y&&(y._paths=null):m[y.scale]&&(y._paths=null)});for(let y in m)Ou=!0,qt("setScale",y);j.show&&j.left>=0&&(Vi=Tn=!0)}for(let y in W)W[y]=null}function zT(c){let m=Bg(Bt-1,0,$t-1),v=Bg(Yt+1,0,$t-1);for(;c[m]==null&&m>0;)m--;for(;c[v]==null&&v<$t-1;)v++;return[m,v]}function DT(){$t>0&&(b.forEach((c,m)=>{if(m>0&&c.show&&(hh(m,!1),hh(m,!0),c._paths==null)){pa!=c.alpha&&(f.globalAlpha=pa=c.alpha);let v=a==2?[0,t[m][0].length-1]:zT(t[m]);c._paths=c.paths(n,m,v[0],v[1]),pa!=1&&(f.globalAlpha=pa=1)}}),b.forEach((c,m)=>{if(m>0&&c.show){pa!=c.alpha&&(f.globalAlpha=pa=c.alpha),c._paths!=null&&vh(m,!1);{let v=c._paths!=null?c._paths.gaps:null,y=c.points.show(n,m,Bt,Yt,v),E=c.points.filter(n,m,y,v);(y||E)&&(c.points._paths=c.points.paths(n,m,Bt,Yt,E),vh(m,!0))}pa!=1&&(f.globalAlpha=pa=1),qt("drawSeries",m)}}))}function hh(c,m){let v=m?b[c].points:b[c];v._stroke=v.stroke(n,c),v._fill=v.fill(n,c)}function vh(c,m){let v=m?b[c].points:b[c],{stroke:y,fill:E,clip:N,flags:z,_stroke:L=v._stroke,_fill:Y=v._fill,_width:V=v.width}=v._paths;V=Ye(V*Oe,3);let k=null,q=V%2/2;m&&Y==null&&(Y=V>0?"#fff":L);let F=v.pxAlign==1&&q>0;if(F&&f.translate(q,q),!m){let Qe=Al-V/2,le=wn-V/2,I=Bl+V,ee=on+V;k=new Path2D,k.rect(Qe,le,I,ee)}m?ed(L,V,v.dash,v.cap,Y,y,E,z,N):CT(c,L,V,v.dash,v.cap,Y,y,E,z,k,N),F&&f.translate(-q,-q)}function CT(c,m,v,y,E,N,z,L,Y,V,k){let q=!1;Y!=0&&B.forEach((F,Qe)=>{if(F.series[0]==c){let le=b[F.series[1]],I=t[F.series[1]],ee=(le._paths||Vc).band;Ui(ee)&&(ee=F.dir==1?ee[0]:ee[1]);let fe,Ie=null;le.show&&ee&&l_(I,Bt,Yt)?(Ie=F.fill(n,Qe)||N,fe=le._paths.clip):ee=null,ed(m,v,y,E,Ie,z,L,Y,V,k,fe,ee),q=!0}}),q||ed(m,v,y,E,N,z,L,Y,V,k)}let yh=rr|Gg;function ed(c,m,v,y,E,N,z,L,Y,V,k,q){dh(c,m,v,y,E),(Y||V||q)&&(f.save(),Y&&f.clip(Y),V&&f.clip(V)),q?(L&yh)==yh?(f.clip(q),k&&f.clip(k),Wc(E,z),$c(c,N,m)):L&Gg?(Wc(E,z),f.clip(q),$c(c,N,m)):L&rr&&(f.save(),f.clip(q),k&&f.clip(k),Wc(E,z),f.restore(),$c(c,N,m)):(Wc(E,z),$c(c,N,m)),(Y||V||q)&&f.restore()}function $c(c,m,v){v>0&&(m instanceof Map?m.forEach((y,E)=>{f.strokeStyle=Fc=E,f.stroke(y)}):m!=null&&c&&f.stroke(m))}function Wc(c,m){m instanceof Map?m.forEach((v,y)=>{f.fillStyle=zu=y,f.fill(v)}):m!=null&&c&&f.fill(m)}function LT(c,m,v,y){let E=w[c],N;if(y<=0)N=[0,0];else{let z=E._space=E.space(n,c,m,v,y),L=E._incrs=E.incrs(n,c,m,v,y,z);N=x4(m,v,L,y,z)}return E._found=N}function td(c,m,v,y,E,N,z,L,Y,V){let k=z%2/2;M==1&&f.translate(k,k),dh(L,z,Y,V,L),f.beginPath();let q,F,Qe,le,I=E+(y==0||y==3?-N:N);v==0?(F=E,le=I):(q=E,Qe=I);for(let ee=0;ee<c.length;ee++)m[ee]!=null&&(v==0?q=Qe=c[ee]:F=le=c[ee],f.moveTo(q,F),f.lineTo(Qe,le));f.stroke(),M==1&&f.translate(-k,-k)}function HT(c){let m=!0;return w.forEach((v,y)=>{if(!v.show)return;let E=A[v.scale];if(E.min==null){v._show&&(m=!1,v._show=!1,Du(!1));return}else v._show||(m=!1,v._show=!0,Du(!1));let N=v.side,z=N%2,{min:L,max:Y}=E,[V,k]=LT(y,L,Y,z==0?te:ie);if(k==0)return;let q=E.distr==2,F=v._splits=v.splits(n,y,L,Y,V,k,q),Qe=E.distr==2?F.map(fe=>xn[fe]):F,le=E.distr==2?xn[F[1]]-xn[F[0]]:V,I=v._values=v.values(n,v.filter(n,Qe,y,k,le),y,k,le);v._rotate=N==2?v.rotate(n,I,y,k):0;let ee=v._size;v._size=lr(v.size(n,I,y,c)),ee!=null&&v._size!=ee&&(m=!1)}),m}function UT(c){let m=!0;return fh.forEach((v,y)=>{let E=v(n,y,qi,c);E!=Wa[y]&&(m=!1),Wa[y]=E}),m}function kT(){for(let c=0;c<w.length;c++){let m=w[c];if(!m.show||!m._show)continue;let v=m.side,y=v%2,E,N,z=m.stroke(n,c),L=v==0||v==3?-1:1;if(m.label){let Rn=m.labelGap*L,ga=Ht((m._lpos+Rn)*Oe);ph(m.labelFont[0],z,"center",v==2?"top":s2),f.save(),y==1?(E=N=0,f.translate(ga,Ht(wn+on/2)),f.rotate((v==3?-Tm:Tm)/2)):(E=Ht(Al+Bl/2),N=ga),f.fillText(m.label,E,N),f.restore()}let[Y,V]=m._found;if(V==0)continue;let k=A[m.scale],q=y==0?Bl:on,F=y==0?Al:wn,Qe=Ht(m.gap*Oe),le=m._splits,I=k.distr==2?le.map(Rn=>xn[Rn]):le,ee=k.distr==2?xn[le[1]]-xn[le[0]]:Y,fe=m.ticks,Ie=m.border,cl=fe.show?Ht(fe.size*Oe):0,Ge=m._rotate*-Tm/180,ut=S(m._pos*Oe),zt=(cl+Qe)*L,ft=ut+zt;N=y==0?ft:0,E=y==1?ft:0;let gl=m.font[0],Nn=m.align==1?Io:m.align==2?_g:Ge>0?Io:Ge<0?_g:y==0?"center":v==3?_g:Io,ti=Ge||y==1?"middle":v==2?"top":s2;ph(gl,z,Nn,ti);let kh=m.font[1]*m.lineGap,ls=le.map(Rn=>S(r(Rn,k,q,F))),Bh=m._values;for(let Rn=0;Rn<Bh.length;Rn++){let ga=Bh[Rn];if(ga!=null){y==0?E=ls[Rn]:N=ls[Rn],ga=""+ga;let Yh=ga.indexOf(`
`)==-1?[ga]:ga.split(/\n/gm);for(let Ar=0;Ar<Yh.length;Ar++){let Vh=Yh[Ar];Ge?(f.save(),f.translate(E,N+Ar*kh),f.rotate(Ge),f.fillText(Vh,0,0),f.restore()):f.fillText(Vh,E,N+Ar*kh)}}}fe.show&&td(ls,fe.filter(n,I,c,V,ee),y,v,ut,cl,Ye(fe.width*Oe,3),fe.stroke(n,c),fe.dash,fe.cap);let qu=m.grid;qu.show&&td(ls,qu.filter(n,I,c,V,ee),y,y==0?2:1,y==0?wn:Al,y==0?on:Bl,Ye(qu.width*Oe,3),qu.stroke(n,c),qu.dash,qu.cap),Ie.show&&td([ut],[1],y==0?1:0,y==0?1:2,y==1?wn:Al,y==1?on:Bl,Ye(Ie.width*Oe,3),Ie.stroke(n,c),Ie.dash,Ie.cap)}qt("drawAxes")}function Du(c){b.forEach((m,v)=>{v>0&&(m._paths=null,c&&(a==1?(m.min=null,m.max=null):m.facets.forEach(y=>{y.min=null,y.max=null})))})}let Ic=!1,ld=!1,Sr=[];function BT(){ld=!1;for(let c=0;c<Sr.length;c++)qt(...Sr[c]);Sr.length=0}function Cu(){Ic||(h_(bh),Ic=!0)}function YT(c,m=!1){Ic=!0,ld=m,c(n),bh(),m&&Sr.length>0&&queueMicrotask(BT)}n.batch=YT;function bh(){if(Bn&&(MT(),Bn=!1),Ou&&(wT(),Ou=!1),$a){if(Pe(T,Io,ol),Pe(T,"top",P),Pe(T,Uc,te),Pe(T,kc,ie),Pe(x,Io,ol),Pe(x,"top",P),Pe(x,Uc,te),Pe(x,kc,ie),Pe(g,Uc,kn),Pe(g,kc,Ka),p.width=Ht(kn*Oe),p.height=Ht(Ka*Oe),w.forEach(({_el:c,_show:m,_size:v,_pos:y,side:E})=>{if(c!=null)if(m){let N=E===3||E===0?v:0,z=E%2==1;Pe(c,z?"left":"top",y-N),Pe(c,z?"width":"height",v),Pe(c,z?"top":"left",z?P:ol),Pe(c,z?"height":"width",z?ie:te),Ug(c,wu)}else en(c,wu)}),Fc=zu=Zm=Jm=Fm=$m=Wm=Im=Km=null,pa=1,Nr(!0),ol!=pl||P!=Ja||te!=Yi||ie!=Fa){Du(!1);let c=te/Yi,m=ie/Fa;if(j.show&&!Vi&&j.left>=0){j.left*=c,j.top*=m,Lu&&Ya(Lu,Ht(j.left),0,te,ie),Hu&&Ya(Hu,0,Ht(j.top),te,ie);for(let v=1;v<rl.length;v++)hr[v]*=c,vr[v]*=m,Ya(rl[v],ki(hr[v],1),ki(vr[v],1),te,ie)}if(We.show&&!Kc&&We.left>=0&&We.width>0){We.left*=c,We.width*=c,We.top*=m,We.height*=m;for(let v in rd)Pe(Bu,v,We[v])}pl=ol,Ja=P,Yi=te,Fa=ie}qt("setSize"),$a=!1}kn>0&&Ka>0&&(f.clearRect(0,0,p.width,p.height),qt("drawClear"),G.forEach(c=>c()),qt("draw")),We.show&&Kc&&(Pc(We),Kc=!1),j.show&&Vi&&(ji(null,!0,!1),Vi=!1),X.show&&X.live&&Tn&&(ud(),Tn=!1),s||(s=!0,n.status=1,qt("ready")),br=!1,Ic=!1}n.redraw=(c,m)=>{Ou=m||!1,c!==!1?Pa(_,H.min,H.max):Cu()};function nd(c,m){let v=A[c];if(v.from==null){if($t==0){let y=v.range(n,m.min,m.max,c);m.min=y[0],m.max=y[1]}if(m.min>m.max){let y=m.min;m.min=m.max,m.max=y}if($t>1&&m.min!=null&&m.max!=null&&m.max-m.min<1e-16)return;c==_&&v.distr==2&&$t>0&&(m.min=Hi(m.min,t[0]),m.max=Hi(m.max,t[0]),m.min==m.max&&m.max++),W[c]=m,Bn=!0,Cu()}}n.setScale=nd;let ad,id,Lu,Hu,Sh,Eh,Uu,ku,wh,Th,$e,tt,Ia=!1,Wt=j.drag,Vt=Wt.x,Gt=Wt.y;j.show&&(j.x&&(ad=Sn(YA,x)),j.y&&(id=Sn(VA,x)),H.ori==0?(Lu=ad,Hu=id):(Lu=id,Hu=ad),$e=j.left,tt=j.top);let We=n.select=Ot({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),Bu=We.show?Sn(BA,We.over?x:T):null;function Pc(c,m){if(We.show){for(let v in c)We[v]=c[v],v in rd&&Pe(Bu,v,c[v]);m!==!1&&qt("setSelect")}}n.setSelect=Pc;function VT(c,m){let v=b[c],y=it?Nl[c]:null;v.show?y&&Ug(y,wu):(y&&en(y,wu),rl.length>1&&Ya(rl[c],-10,-10,te,ie))}function Pa(c,m,v){nd(c,{min:m,max:v})}function Vn(c,m,v,y){m.focus!=null&&XT(c),m.show!=null&&b.forEach((E,N)=>{N>0&&(c==N||c==null)&&(E.show=m.show,VT(N,m.show),a==2?(Pa(E.facets[0].scale,null,null),Pa(E.facets[1].scale,null,null)):Pa(E.scale,null,null),Cu())}),v!==!1&&qt("setSeries",c,m),y&&Rr("setSeries",n,c,m)}n.setSeries=Vn;function GT(c,m){Ot(B[c],m)}function qT(c,m){c.fill=ye(c.fill||null),c.dir=Re(c.dir,-1),m=m??B.length,B.splice(m,0,c)}function jT(c){c==null?B.length=0:B.splice(c,1)}n.addBand=qT,n.setBand=GT,n.delBand=jT;function QT(c,m){b[c].alpha=m,j.show&&rl[c]&&(rl[c].style.opacity=m),it&&Nl[c]&&(Nl[c].style.opacity=m)}let Yu,Er,wr,Vu={focus:!0};function XT(c){if(c!=wr){let m=c==null,v=Mu.alpha!=1;b.forEach((y,E)=>{if(a==1||E>0){let N=m||E==0||E==c;y._focus=m?null:N,v&&QT(E,N?1:Mu.alpha)}}),wr=c,v&&Cu()}}it&&gr&&un(g2,nn,c=>{j._lock||(Gi(c),wr!=null&&Vn(null,Vu,!0,Tt.setSeries))});function Gn(c,m,v){let y=A[m];v&&(c=c/Oe-(y.ori==1?P:ol));let E=te;y.ori==1&&(E=ie,c=E-c),y.dir==-1&&(c=E-c);let N=y._min,z=y._max,L=c/E,Y=N+(z-N)*L,V=y.distr;return V==3?nr(10,Y):V==4?a_(Y,y.asinh):Y}function ZT(c,m){let v=Gn(c,_,m);return Hi(v,t[0],Bt,Yt)}n.valToIdx=c=>Hi(c,t[0]),n.posToIdx=ZT,n.posToVal=Gn,n.valToPos=(c,m,v)=>A[m].ori==0?u(c,A[m],v?Bl:te,v?Al:0):o(c,A[m],v?on:ie,v?wn:0),n.setCursor=(c,m,v)=>{$e=c.left,tt=c.top,ji(null,m,v)};function xh(c,m){Pe(Bu,Io,We.left=c),Pe(Bu,Uc,We.width=m)}function Nh(c,m){Pe(Bu,"top",We.top=c),Pe(Bu,kc,We.height=m)}let Tr=H.ori==0?xh:Nh,xr=H.ori==1?xh:Nh;function KT(){if(it&&X.live)for(let c=a==2?1:0;c<b.length;c++){if(c==0&&Rl)continue;let m=X.values[c],v=0;for(let y in m)an[c][v++].firstChild.nodeValue=m[y]}}function ud(c,m){c!=null&&(c.idxs?c.idxs.forEach((v,y)=>{De[y]=v}):r_(c.idx)||De.fill(c.idx),X.idx=De[0]);for(let v=0;v<b.length;v++)(v>0||a==1&&!Rl)&&JT(v,De[v]);it&&X.live&&KT(),Tn=!1,m!==!1&&qt("setLegend")}n.setLegend=ud;function JT(c,m){let v=b[c],y=c==0&&Z==2?xn:t[c],E;Rl?E=v.values(n,c,m)??Za:(E=v.value(n,m==null?null:y[m],c,m),E=E==null?Za:{_:E}),X.values[c]=E}function ji(c,m,v){wh=$e,Th=tt,[$e,tt]=j.move(n,$e,tt),j.left=$e,j.top=tt,j.show&&(Lu&&Ya(Lu,Ht($e),0,te,ie),Hu&&Ya(Hu,0,Ht(tt),te,ie));let y,E=Bt>Yt;Yu=be;let N=H.ori==0?te:ie,z=H.ori==1?te:ie;if($e<0||$t==0||E){y=j.idx=null;for(let L=0;L<b.length;L++)L>0&&rl.length>1&&Ya(rl[L],-10,-10,te,ie);gr&&Vn(null,Vu,!0,c==null&&Tt.setSeries),X.live&&(De.fill(y),Tn=!0)}else{let L,Y,V;a==1&&(L=H.ori==0?$e:tt,Y=Gn(L,_),y=j.idx=Hi(Y,t[0],Bt,Yt),V=oe(t[0][y],H,N,0));for(let k=a==2?1:0;k<b.length;k++){let q=b[k],F=De[k],Qe=F==null?null:a==1?t[k][F]:t[k][1][F],le=j.dataIdx(n,k,y,Y),I=le==null?null:a==1?t[k][le]:t[k][1][le];Tn=Tn||I!=Qe||le!=F,De[k]=le;let ee=le==y?V:oe(a==1?t[0][le]:t[k][0][le],H,N,0);if(k>0&&q.show){let fe=I==null?-10:Se(I,a==1?A[q.scale]:A[q.facets[1].scale],z,0);if(gr&&I!=null){let Ge=H.ori==1?$e:tt,ut=Ut(Mu.dist(n,k,le,fe,Ge));if(ut<Yu){let zt=Mu.bias;if(zt!=0){let ft=Gn(Ge,q.scale),gl=I>=0?1:-1,Nn=ft>=0?1:-1;Nn==gl&&(Nn==1?zt==1?I>=ft:I<=ft:zt==1?I<=ft:I>=ft)&&(Yu=ut,Er=k)}else Yu=ut,Er=k}}let Ie,cl;if(H.ori==0?(Ie=ee,cl=fe):(Ie=fe,cl=ee),Tn&&rl.length>1){WA(rl[k],j.points.fill(n,k),j.points.stroke(n,k));let Ge,ut,zt,ft,gl=!0,Nn=j.points.bbox;if(Nn!=null){gl=!1;let ti=Nn(n,k);zt=ti.left,ft=ti.top,Ge=ti.width,ut=ti.height}else zt=Ie,ft=cl,Ge=ut=j.points.size(n,k);IA(rl[k],Ge,ut,gl),hr[k]=zt,vr[k]=ft,Ya(rl[k],ki(zt,1),ki(ft,1),te,ie)}}}}if(We.show&&Ia)if(c!=null){let[L,Y]=Tt.scales,[V,k]=Tt.match,[q,F]=c.cursor.sync.scales,Qe=c.cursor.drag;if(Vt=Qe._x,Gt=Qe._y,Vt||Gt){let{left:le,top:I,width:ee,height:fe}=c.select,Ie=c.scales[L].ori,cl=c.posToVal,Ge,ut,zt,ft,gl,Nn=L!=null&&V(L,q),ti=Y!=null&&k(Y,F);Nn&&Vt?(Ie==0?(Ge=le,ut=ee):(Ge=I,ut=fe),zt=A[L],ft=oe(cl(Ge,q),zt,N,0),gl=oe(cl(Ge+ut,q),zt,N,0),Tr(En(ft,gl),Ut(gl-ft))):Tr(0,N),ti&&Gt?(Ie==1?(Ge=le,ut=ee):(Ge=I,ut=fe),zt=A[Y],ft=Se(cl(Ge,F),zt,z,0),gl=Se(cl(Ge+ut,F),zt,z,0),xr(En(ft,gl),Ut(gl-ft))):xr(0,z)}else es()}else{let L=Ut(wh-Sh),Y=Ut(Th-Eh);if(H.ori==1){let F=L;L=Y,Y=F}Vt=Wt.x&&L>=Wt.dist,Gt=Wt.y&&Y>=Wt.dist;let V=Wt.uni;V!=null?Vt&&Gt&&(Vt=L>=V,Gt=Y>=V,!Vt&&!Gt&&(Y>L?Gt=!0:Vt=!0)):Wt.x&&Wt.y&&(Vt||Gt)&&(Vt=Gt=!0);let k,q;Vt&&(H.ori==0?(k=Uu,q=$e):(k=ku,q=tt),Tr(En(k,q),Ut(q-k)),Gt||xr(0,z)),Gt&&(H.ori==1?(k=Uu,q=$e):(k=ku,q=tt),xr(En(k,q),Ut(q-k)),Vt||Tr(0,N)),!Vt&&!Gt&&(Tr(0,0),xr(0,0))}if(Wt._x=Vt,Wt._y=Gt,c==null){if(v){if(Uh!=null){let[L,Y]=Tt.scales;Tt.values[0]=L!=null?Gn(H.ori==0?$e:tt,L):null,Tt.values[1]=Y!=null?Gn(H.ori==1?$e:tt,Y):null}Rr(m2,n,$e,tt,te,ie,y)}if(gr){let L=v&&Tt.setSeries,Y=Mu.prox;wr==null?Yu<=Y&&Vn(Er,Vu,!0,L):Yu>Y?Vn(null,Vu,!0,L):Er!=wr&&Vn(Er,Vu,!0,L)}}Tn&&(X.idx=y,ud()),m!==!1&&qt("setCursor")}let ei=null;Object.defineProperty(n,"rect",{get(){return ei==null&&Nr(!1),ei}});function Nr(c=!1){c?ei=null:(ei=x.getBoundingClientRect(),qt("syncRect",ei))}function Rh(c,m,v,y,E,N,z){j._lock||Ia&&c!=null&&c.movementX==0&&c.movementY==0||(od(c,m,v,y,E,N,z,!1,c!=null),c!=null?ji(null,!0,!0):ji(m,!0,!1))}function od(c,m,v,y,E,N,z,L,Y){if(ei==null&&Nr(!1),Gi(c),c!=null)v=c.clientX-ei.left,y=c.clientY-ei.top;else{if(v<0||y<0){$e=-10,tt=-10;return}let[V,k]=Tt.scales,q=m.cursor.sync,[F,Qe]=q.values,[le,I]=q.scales,[ee,fe]=Tt.match,Ie=m.axes[0].side%2==1,cl=H.ori==0?te:ie,Ge=H.ori==1?te:ie,ut=Ie?N:E,zt=Ie?E:N,ft=Ie?y:v,gl=Ie?v:y;if(le!=null?v=ee(V,le)?r(F,A[V],cl,0):-10:v=cl*(ft/ut),I!=null?y=fe(k,I)?r(Qe,A[k],Ge,0):-10:y=Ge*(gl/zt),H.ori==1){let Nn=v;v=y,y=Nn}}Y&&((v<=1||v>=te-1)&&(v=Eu(v,te)),(y<=1||y>=ie-1)&&(y=Eu(y,ie))),L?(Sh=v,Eh=y,[Uu,ku]=j.move(n,v,y)):($e=v,tt=y)}let rd={width:0,height:0,left:0,top:0};function es(){Pc(rd,!1)}let Ah,_h,Oh,Mh;function zh(c,m,v,y,E,N,z){Ia=!0,Vt=Gt=Wt._x=Wt._y=!1,od(c,m,v,y,E,N,z,!0,!1),c!=null&&(un(Og,Lg,Dh,!1),Rr(d2,n,Uu,ku,te,ie,null));let{left:L,top:Y,width:V,height:k}=We;Ah=L,_h=Y,Oh=V,Mh=k,es()}function Dh(c,m,v,y,E,N,z){Ia=Wt._x=Wt._y=!1,od(c,m,v,y,E,N,z,!1,!0);let{left:L,top:Y,width:V,height:k}=We,q=V>0||k>0,F=Ah!=L||_h!=Y||Oh!=V||Mh!=k;if(q&&F&&Pc(We),Wt.setScale&&q&&F){let Qe=L,le=V,I=Y,ee=k;if(H.ori==1&&(Qe=Y,le=k,I=L,ee=V),Vt&&Pa(_,Gn(Qe,_),Gn(Qe+le,_)),Gt)for(let fe in A){let Ie=A[fe];fe!=_&&Ie.from==null&&Ie.min!=be&&Pa(fe,Gn(I+ee,fe),Gn(I,fe))}es()}else j.lock&&(j._lock=!j._lock,j._lock||ji(null,!0,!1));c!=null&&(Zc(Og,Lg),Rr(Og,n,$e,tt,te,ie,null))}function FT(c,m,v,y,E,N,z){if(j._lock)return;Gi(c);let L=Ia;if(Ia){let Y=!0,V=!0,k=10,q,F;H.ori==0?(q=Vt,F=Gt):(q=Gt,F=Vt),q&&F&&(Y=$e<=k||$e>=te-k,V=tt<=k||tt>=ie-k),q&&Y&&($e=$e<Uu?0:te),F&&V&&(tt=tt<ku?0:ie),ji(null,!0,!0),Ia=!1}$e=-10,tt=-10,ji(null,!0,!0),L&&(Ia=L)}function Ch(c,m,v,y,E,N,z){j._lock||(Gi(c),Xm(),es(),c!=null&&Rr(h2,n,$e,tt,te,ie,null))}function Lh(){w.forEach(N4),Qm(n.width,n.height,!0)}Tu(xm,er,Lh);let Gu={};Gu.mousedown=zh,Gu.mousemove=Rh,Gu.mouseup=Dh,Gu.dblclick=Ch,Gu.setSeries=(c,m,v,y)=>{let E=Tt.match[2];v=E(n,m,v),v!=-1&&Vn(v,y,!0,!1)},j.show&&(un(d2,x,zh),un(m2,x,Rh),un(p2,x,c=>{Gi(c),Nr(!1)}),un(g2,x,FT),un(h2,x,Ch),qg.add(n),n.syncRect=Nr);let ts=n.hooks=e.hooks||{};function qt(c,m,v){ld?Sr.push([c,m,v]):c in ts&&ts[c].forEach(y=>{y.call(null,n,m,v)})}(e.plugins||[]).forEach(c=>{for(let m in c.hooks)ts[m]=(ts[m]||[]).concat(c.hooks[m])});let Hh=(c,m,v)=>v,Tt=Ot({key:null,setSeries:!1,filters:{pub:N2,sub:N2},scales:[_,b[1]?b[1].scale:null],match:[R2,R2,Hh],values:[null,null]},j.sync);Tt.match.length==2&&Tt.match.push(Hh),j.sync=Tt;let Uh=Tt.key,cd=vw(Uh);function Rr(c,m,v,y,E,N,z){Tt.filters.pub(c,m,v,y,E,N,z)&&cd.pub(c,m,v,y,E,N,z)}cd.sub(n);function $T(c,m,v,y,E,N,z){Tt.filters.sub(c,m,v,y,E,N,z)&&Gu[c](null,m,v,y,E,N,z)}n.pub=$T;function WT(){cd.unsub(n),qg.delete(n),da.clear(),kg(xm,er,Lh),d.remove(),nn?.remove(),qt("destroy")}n.destroy=WT;function sd(){qt("init",e,t),mh(t||e.data,!1),W[_]?nd(_,W[_]):Xm(),Kc=We.show&&(We.width>0||We.height>0),Vi=Tn=!0,Qm(e.width,e.height)}return b.forEach(sh),w.forEach(OT),l?l instanceof HTMLElement?(l.appendChild(d),sd()):l(n,sd):sd(),n}ul.assign=Ot;ul.fmtNum=Fg;ul.rangeNum=Nm;ul.rangeLog=Am;ul.rangeAsinh=Kg;ul.orient=xu;ul.pxRatio=Oe;ul.join=g_;ul.fmtDate=Wg,ul.tzDate=R_;ul.sync=vw;{ul.addGap=c4,ul.clipGaps=Om;let e=ul.paths={points:Tw};e.linear=Nw,e.stepped=m4,e.bars=d4,e.spline=g4}function Ow(){return Rg("screen and (prefers-color-scheme: dark)")?"dark":"light"}var Cm=R(D(),1),R4=8*6e4;function Lm(e){return e.lines.every(l=>l.values.every(n=>n===null))?(0,Cm.jsx)("p",{className:"chart-blank",children:e.summary}):(0,Cm.jsx)(A4,{...e})}function A4({xs:e,lines:t,from:l,to:n,format:a,bounds:i,summary:u,height:o=150}){let r=(0,Nu.useRef)(null),s=Ow(),d=(0,Nu.useRef)(null),p=(0,Nu.useRef)({from:l,to:n,format:a});p.current={from:l,to:n,format:a};let f=JSON.stringify([t.map(g=>[g.name,g.colour,g.dash,g.fill]),i,o,s]);return(0,Nu.useEffect)(()=>{let g=r.current;if(g===null)return;let T=new ul(_4(g,t,i,o,p),Mw(e,t),g);d.current=T;let x=new ResizeObserver(()=>T.setSize({width:g.clientWidth,height:o}));return x.observe(g),()=>{x.disconnect(),T.destroy(),d.current=null}},[f]),(0,Nu.useEffect)(()=>d.current?.setData(Mw(e,t)),[e,t,l,n]),(0,Cm.jsx)("div",{className:"chart",ref:r,role:"img","aria-label":u})}function Mw(e,t){return[e.map(l=>l/1e3),...t.map(l=>l.values)]}function _4(e,t,l,n,a){let i=getComputedStyle(e),u=r=>i.getPropertyValue(r).trim(),o={stroke:u("--ink-2"),grid:{stroke:u("--line"),width:1},ticks:{show:!1},font:`12px ${i.fontFamily}`};return{width:e.clientWidth||300,height:n,legend:{show:!1},cursor:{show:!1},select:{show:!1,left:0,top:0,width:0,height:0},padding:[8,4,0,0],scales:{x:{range:()=>[a.current.from/1e3,a.current.to/1e3]},y:{range:(r,s,d)=>l??[0,Math.max(d??0,1)*1.1]}},axes:[{...o,size:26,space:90,values:(r,s)=>s.map(d=>O4(d*1e3,a.current.to-a.current.from))},{...o,size:62,space:36,values:(r,s)=>s.map(d=>a.current.format(d))}],series:[{},...t.map(r=>({label:r.name,stroke:u(r.colour),width:2,points:{show:!1},spanGaps:!1,...r.dash===void 0?{}:{dash:r.dash},...r.fill===!0?{fill:u(`${r.colour}-bg`)}:{}}))]}}function O4(e,t){let l=t<R4?{second:"2-digit"}:{};return new Date(e).toLocaleTimeString("en-GB",{hour:"2-digit",minute:"2-digit",...l})}function Dw(e){return e.calls.map((t,l)=>e.from+l*e.stepMillis)}function ah(e){return e.from+e.calls.length*e.stepMillis}function Cw(e){return e.calls.map((t,l)=>{let n=(e.failures[l]??0)+(e.refused[l]??0);return t===null||t===0?null:Math.max(0,1-n/t)})}function Lw(e,t){let l=[...e],n=-1;return e.forEach((a,i)=>{if(a===null)return;let u=n<0?null:e[n]??null;if(u!==null&&i-n<=t)for(let o=n+1;o<i;o++)l[o]=u+(a-u)*(o-n)/(i-n);n=i}),l}function Hw(e){let t=ah(e);return e.states.map((l,n)=>({from:Math.max(l.from,e.from),to:Math.min(e.states[n+1]?.from??t,t),state:l.state})).filter(l=>l.to>l.from)}function Hm(e){let t=e.filter(n=>n!==null),l=t.at(-1);return l===void 0?null:{low:t.reduce((n,a)=>Math.min(n,a)),high:t.reduce((n,a)=>Math.max(n,a)),last:l}}function Uw(e,t){let l=Math.ceil(e.calls.length/t);if(l<=1)return e;let n=i=>zw(i,l,(u,o)=>u+o),a=i=>zw(i,l,Math.max);return{...e,stepMillis:e.stepMillis*l,calls:n(e.calls),failures:n(e.failures),refused:n(e.refused),slow:n(e.slow),p50Millis:a(e.p50Millis),p95Millis:a(e.p95Millis),p99Millis:a(e.p99Millis),runningMax:a(e.runningMax),waitingMax:a(e.waitingMax)}}function zw(e,t,l){let n=[];for(let a=0;a<e.length;a+=t)n.push(e.slice(a,a+t).reduce((i,u)=>i===null?u:u===null?i:l(i,u),null));return n}var qc=R(D(),1),kw={CLOSED:6,DISABLED:10,HALF_OPEN:18,OPEN:30,FORCED_OPEN:30},Bw=30;function Yw({stretches:e,from:t,to:l}){let n=Math.max(1,l-t),a=e.filter(i=>i.state!=="CLOSED").slice(-5).map(i=>`${Ca[i.state]} from ${il(i.from)} for ${Kt(i.to-i.from)}`).join("; ");return(0,qc.jsx)("div",{className:"band",children:(0,qc.jsx)("svg",{viewBox:`0 0 1000 ${Bw}`,preserveAspectRatio:"none",role:"img","aria-label":`States of the breaker. ${a===""?"Closed all the time":a}`,children:e.map(i=>(0,qc.jsx)("rect",{className:i.state.toLowerCase(),x:(i.from-t)/n*1e3,width:Math.max(2,(i.to-i.from)/n*1e3),y:Bw-kw[i.state],height:kw[i.state],children:(0,qc.jsx)("title",{children:`${Ca[i.state]}, ${il(i.from)}, for ${Kt(i.to-i.from)}`})},i.from))})})}var Ve=R(D(),1),M4=[{value:"15m",name:"15 min"},{value:"1h",name:"1 hour"},{value:"1d",name:"1 day"}],z4={"15m":2e3,"1h":1e4,"1d":6e4},D4={"15m":"the last 15 minutes","1h":"the last hour","1d":"the last day"},C4=480,L4=30;function km({service:e,operation:t,turn:l}){let{client:n}=ce(),[a,i]=(0,Um.useState)("15m"),u=St(`${e}/${t??""} ${a}`,o=>n.get(`${rt("history",e,t)}?range=${a}`,o),z4[a]);return(0,Ve.jsx)(pt,{wide:!0,title:"Over time",aside:(0,Ve.jsx)(yu,{name:"Time range",options:M4,value:a,onChange:i}),children:(0,Ve.jsx)(at,{of:u,empty:"Nothing was measured in this time.",isEmpty:o=>o.calls.every(r=>r===null||r===0)&&o.states.length===0,lines:8,children:o=>(0,Ve.jsx)(U4,{history:o,range:a,bands:t!==null})})})}var H4=e=>`${Math.round(e*100)} %`;function U4({history:e,range:t,bands:l}){let n=(0,Um.useMemo)(()=>{let g=Uw(e,C4),T=g.stepMillis/1e3,x=h=>h.map(b=>b===null?null:b/T),M=Math.max(2,Math.ceil(L4/T)),S=h=>Lw(h,M);return{history:g,xs:Dw(g),success:S(Cw(g)),latencies:{p50:S(g.p50Millis),p95:S(g.p95Millis),p99:S(g.p99Millis)},stretches:Hw(g),calls:x(g.calls),refused:x(g.refused)}},[e]),{history:a,xs:i,success:u}=n,o=ah(a),r=a.from,s=Hm(u),d=Hm(a.p95Millis),p=Hm(n.calls),f=D4[t];return(0,Ve.jsxs)("div",{className:"charts",children:[l&&n.stretches.length>0&&(0,Ve.jsxs)("figure",{children:[(0,Ve.jsxs)("figcaption",{children:["State",(0,Ve.jsx)(ih,{of:[["closed","closed"],["half_open","half-open"],["open","open"],["forced_open","forced"]]})]}),(0,Ve.jsx)(Yw,{stretches:n.stretches,from:r,to:o})]}),(0,Ve.jsxs)("figure",{children:[(0,Ve.jsxs)("figcaption",{children:["Success rate",s!==null&&(0,Ve.jsx)("span",{className:"chart-now",children:Il(s.last)})]}),(0,Ve.jsx)(Lm,{xs:i,from:r,to:o,bounds:[0,1.02],format:H4,lines:[{name:"success",colour:"--good",values:u,fill:!0}],summary:s===null?`No calls in ${f}.`:`Success rate in ${f}: now ${Il(s.last)}, lowest ${Il(s.low)}.`})]}),(0,Ve.jsxs)("figure",{children:[(0,Ve.jsxs)("figcaption",{children:["Response time",(0,Ve.jsx)(ih,{of:[["p50","p50"],["p95","p95"],["p99","p99"]]}),d!==null&&(0,Ve.jsxs)("span",{className:"chart-now",children:["p95 ",Pl(d.last)]})]}),(0,Ve.jsx)(Lm,{xs:i,from:r,to:o,format:Pl,lines:[{name:"p50",colour:"--p50",values:n.latencies.p50},{name:"p95",colour:"--p95",values:n.latencies.p95,dash:[8,3]},{name:"p99",colour:"--p99",values:n.latencies.p99,dash:[2,3]}],summary:d===null?`No response times in ${f}.`:`Response time of 95 in 100 calls in ${f}: now ${Pl(d.last)}, highest ${Pl(d.high)}.`})]}),(0,Ve.jsxs)("figure",{children:[(0,Ve.jsxs)("figcaption",{children:["Calls per second",(0,Ve.jsx)(ih,{of:[["p50","all"],["turned-away","refused"]]}),p!==null&&(0,Ve.jsx)("span",{className:"chart-now",children:Wl(p.last)})]}),(0,Ve.jsx)(Lm,{xs:i,from:r,to:o,format:Wl,height:110,lines:[{name:"calls",colour:"--p50",values:n.calls},{name:"refused",colour:"--bad",values:n.refused,dash:[4,3]}],summary:p===null?`No calls in ${f}.`:`Calls per second in ${f}: now ${Wl(p.last)}, at most ${Wl(p.high)}.`})]})]})}function ih({of:e}){return(0,Ve.jsx)("span",{className:"legend",children:e.map(([t,l])=>(0,Ve.jsxs)("span",{children:[(0,Ve.jsx)("i",{className:`key ${t}`,"aria-hidden":"true"}),l]},l))})}var kl=R(D(),1);function Gw({of:e}){return(0,kl.jsx)(pt,{title:"Failures by class",kind:"few",children:(0,kl.jsx)(at,{of:e,empty:"No failure is remembered.",isEmpty:t=>t===null||Vw(t).length===0,children:t=>{let l=t===null?[]:Vw(t),n=Math.max(...l.map(([,a])=>a));return(0,kl.jsxs)(kl.Fragment,{children:[(0,kl.jsx)("ul",{className:"bars",children:l.map(([a,i])=>(0,kl.jsxs)("li",{title:a,children:[(0,kl.jsx)("span",{className:"bar-name",children:Wf(a)}),(0,kl.jsx)("span",{className:"bar-value",children:K(i)}),(0,kl.jsx)("span",{className:"bar-line","aria-hidden":"true",children:(0,kl.jsx)("span",{style:{transform:`scaleX(${i/n})`}})})]},a))}),t?.lastFailure!=null&&(0,kl.jsx)("p",{className:"failure",children:t.lastFailure})]})}})})}function Vw(e){let t=[...e.moves].sort((n,a)=>a.epoch-n.epoch),l=[e,...t].find(n=>Object.keys(n.failuresByClass).length>0);return Object.entries(l?.failuresByClass??{}).sort(([,n],[,a])=>a-n)}var qa=R(D(),1),qw=["READY","CLAIMED","PARKED","INCOMPLETE"];function Bm({service:e,operation:t,turn:l}){let{client:n}=ce(),a=St(`${e}/${t??""}`,i=>Promise.all(qw.map(async u=>(await n.part(Ko({service:e,operation:t,status:u,after:null},1),i)).total??0)),1e4,l);return(0,qa.jsx)(pt,{title:"Dead letters",aside:(0,qa.jsx)(gt,{to:{page:"letters",service:e,operation:t},children:"Show them"}),children:(0,qa.jsx)(at,{of:a,empty:"None wait.",isEmpty:i=>i.every(u=>u===0),children:i=>(0,qa.jsx)("dl",{className:"facts",children:qw.map((u,o)=>(0,qa.jsxs)("div",{children:[(0,qa.jsx)("dt",{children:Ua[u]}),(0,qa.jsx)("dd",{children:K(i[o]??0)})]},u))})})})}var uh=R(se(),1);var Qc=R(se(),1);var jw=R(se(),1);var kt=R(D(),1);function Qw({edits:e,config:t,onChange:l}){let n=(a,i)=>l(e.map((u,o)=>o===a?i:u));return(0,kt.jsxs)("div",{className:"edits",children:[e.map((a,i)=>(0,kt.jsx)(k4,{edit:a,config:t,onChange:u=>n(i,u),...e.length>1?{onRemove:()=>l(e.filter((u,o)=>o!==i))}:{}},i)),(0,kt.jsx)("button",{type:"button",className:"link",onClick:()=>l([...e,{setting:"",value:""}]),children:"Change another setting as well"})]})}function k4({edit:e,config:t,onChange:l,onRemove:n}){let a=(0,jw.useId)(),i=t.settings.find(o=>o.setting===e.setting),u=o=>l({setting:o,value:t.settings.find(r=>r.setting===o)?.value??""});return(0,kt.jsxs)("div",{className:"edit",children:[(0,kt.jsxs)("p",{className:"field",children:[(0,kt.jsx)("label",{htmlFor:`${a}-setting`,children:"Setting"}),(0,kt.jsxs)("select",{id:`${a}-setting`,value:e.setting,required:!0,onChange:o=>u(o.target.value),children:[(0,kt.jsx)("option",{value:"",children:"Choose one"}),t.settings.map(o=>(0,kt.jsx)("option",{value:o.setting,children:o.setting},o.setting))]})]}),(0,kt.jsxs)("p",{className:"field",children:[(0,kt.jsx)("label",{htmlFor:`${a}-value`,children:"Value"}),(0,kt.jsx)("input",{id:`${a}-value`,type:"text",value:e.value??"",placeholder:e.value===null?"as without the live change":"",required:e.value!==null,disabled:e.value===null,spellCheck:!1,autoComplete:"off",onChange:o=>l({...e,value:o.target.value})}),i!==void 0&&(0,kt.jsxs)("span",{className:"hint",children:["now ",i.value===""?"empty":i.value,", from ",i.place]})]}),i?.origin==="LIVE"&&(0,kt.jsxs)("label",{className:"check",children:[(0,kt.jsx)("input",{type:"checkbox",checked:e.value===null,onChange:o=>l({...e,value:o.target.checked?null:i.value})}),"Take the live change back"]}),n!==void 0&&(0,kt.jsx)("button",{type:"button",className:"quiet icon-only","aria-label":`Leave ${e.setting===""?"this setting":e.setting} as it is`,onClick:n,children:(0,kt.jsx)(Ee,{shape:"close"})})]})}var Xw=R(se(),1),jc=R(D(),1);function Ym({of:e}){return(0,jc.jsx)("code",{className:"setting-name",children:e.split(/(?<=\.)|(?=[A-Z])/).map((t,l)=>(0,jc.jsxs)(Xw.Fragment,{children:[l>0&&(0,jc.jsx)("wbr",{}),t]},l))})}function B4(e){if(e===null)return null;let t=e.trim();return t==="true"||t==="false"?t==="true":/^-?\d+(\.\d+)?$/.test(t)?Number(t):t}function Vm(e){return Object.fromEntries(e.filter(t=>t.setting!=="").map(t=>[t.setting,B4(t.value)]))}function Kw(e){return e.setting.startsWith("breaker.")}function Jw(e,t){return e.opened===t.opened&&e.refused===t.refused?"It would have made no difference to the recorded calls.":`It would have opened ${Zw(t.opened)} instead of ${Zw(e.opened)}, refused ${t.refused} calls instead of ${e.refused}, and been open for ${Kt(t.openMillis)} instead of ${Kt(e.openMillis)}.`}function Zw(e){return e===1?"once":e===2?"twice":`${e} times`}var pe=R(D(),1);function $w({of:e}){return(0,pe.jsxs)("div",{className:"preview",role:"status",children:[(0,pe.jsx)("h3",{children:"What it would do"}),e.dryRun.differences===0?(0,pe.jsx)("p",{children:"Nothing: the settings in force are these already."}):(0,pe.jsx)(Y4,{of:e.dryRun.changes}),e.whatIf!==null&&(0,pe.jsx)(V4,{of:e.whatIf}),e.problem!==null&&(0,pe.jsxs)("p",{className:"hint",children:["What the breaker would have done is not known: ",e.problem]})]})}function Y4({of:e}){return(0,pe.jsx)("ul",{className:"differences",children:e.map(t=>(0,pe.jsxs)("li",{children:[(0,pe.jsxs)("span",{className:"difference-name",children:[t.service,"/",t.operation," ",(0,pe.jsx)(Ym,{of:t.setting})]}),(0,pe.jsxs)("span",{children:[(0,pe.jsx)("del",{children:t.before?.value??"none"})," → ",(0,pe.jsx)("ins",{children:t.after?.value??"none"})]})]},`${t.service}/${t.operation}/${t.setting}`))})}function V4({of:e}){return e.outcomes===0?(0,pe.jsx)("p",{children:"No calls are recorded yet, so nothing can be said about what the breaker would have done."}):(0,pe.jsxs)(pe.Fragment,{children:[(0,pe.jsxs)("p",{children:["Judged by the last ",K(e.outcomes)," calls, since ",il(e.from),!e.complete&&" (older ones are forgotten)",". ",Jw(e.live,e.proposed)]}),(0,pe.jsx)("div",{className:"table-scroll",children:(0,pe.jsxs)("table",{className:"plain",children:[(0,pe.jsx)("thead",{children:(0,pe.jsxs)("tr",{children:[(0,pe.jsx)("th",{scope:"col",children:"Settings"}),(0,pe.jsx)("th",{scope:"col",children:"Opened"}),(0,pe.jsx)("th",{scope:"col",children:"Refused"}),(0,pe.jsx)("th",{scope:"col",children:"Time open"})]})}),(0,pe.jsxs)("tbody",{children:[(0,pe.jsx)(Fw,{name:"In force",of:e.live}),(0,pe.jsx)(Fw,{name:"Proposed",of:e.proposed})]})]})}),e.limits.map(t=>(0,pe.jsx)("p",{className:"hint",children:$f(t)},t))]})}function Fw({name:e,of:t}){return(0,pe.jsxs)("tr",{children:[(0,pe.jsx)("th",{scope:"row",children:e}),(0,pe.jsx)("td",{children:K(t.opened)}),(0,pe.jsx)("td",{children:K(t.refused)}),(0,pe.jsx)("td",{children:Kt(t.openMillis)})]})}var wl=R(D(),1);function Ww({target:e,config:t,first:l,breaker:n,onClose:a,onDone:i}){let{client:u,connection:o,notify:r}=ce(),s=t.settings.find(C=>C.setting===l),[d,p]=(0,Qc.useState)([{setting:l??"",value:s?.value??""}]),[f,g]=(0,Qc.useState)(null),[T,x]=(0,Qc.useState)(""),[M,S]=(0,Qc.useState)(""),h=ra(),b=rt("config",e.service,e.operation),w=C=>{p(C),g(null)},A=async()=>{let C=Vm(d),G=(await u.get(b)).version,U=await u.put(`${b}?dryRun=true`,C),H=d.filter(Kw);if(e.operation===null||!n||H.length===0){g({based:G,dryRun:U,whatIf:null,problem:null});return}try{g({based:G,dryRun:U,whatIf:await u.post(rt("what-if",e.service,e.operation),Vm(H)),problem:null})}catch(Z){g({based:G,dryRun:U,whatIf:null,problem:Da(Z).message})}},B=async({based:C})=>{let G={...Vm(d),...T===""?{}:{reason:T},...M===""?{}:{expiry:M}},U=await u.put(b,G,{"If-Match":`"v${C}"`}).catch(H=>{throw g(null),H});o.refresh(),i(),r({text:`Settings of ${Wo(e)} are changed; this is version ${U.version}.`,undo:{label:"Undo",run:async()=>(await u.post(rt("rollback",String(C)),{reason:`undone: version ${U.version}`}),i(),`Settings of ${Wo(e)} are as they were in version ${C}.`)}}),a()},_=f?.dryRun.differences??0;return(0,wl.jsxs)(sa,{wide:!0,title:`Change settings: ${Wo(e)}`,onClose:a,onSubmit:()=>h.run(f===null?A:()=>B(f)),actions:(0,wl.jsxs)(wl.Fragment,{children:[(0,wl.jsx)("button",{type:"button",onClick:a,children:"Cancel"}),f===null?(0,wl.jsx)("button",{type:"submit",className:"primary",disabled:h.busy||d.every(C=>C.setting===""),children:h.busy?"Looking…":"Show what it would do"}):(0,wl.jsxs)("button",{type:"submit",className:"primary",disabled:h.busy||_===0,children:[_===1?"Apply 1 change":`Apply ${_} changes`," to ",e.operation??e.service]})]}),children:[(0,wl.jsx)(Qw,{edits:d,config:t,onChange:w}),f!==null&&(0,wl.jsx)($w,{of:f}),f!==null&&_>0&&(0,wl.jsxs)("div",{className:"field-pair",children:[(0,wl.jsx)(lm,{value:M,onChange:S,forever:!0}),(0,wl.jsx)(oa,{value:T,onChange:x})]}),(0,wl.jsx)(ia,{problem:h.problem})]})}var Te=R(D(),1),G4={DEFAULT:"default",PROFILE:"profile",SERVICE_FILE:"service",ANNOTATION:"annotation",OPERATION_FILE:"operation",LIVE:"live change",SWITCH:"switch"};function Gm({service:e,operation:t,breaker:l,turn:n}){let{client:a}=ce(),[i,u]=(0,uh.useState)(""),[o,r]=(0,uh.useState)(null),s=La("ADMIN"),d=St(`${e}/${t??""}`,p=>a.get(rt("config",e,t),p),0,n);return(0,Te.jsxs)(pt,{wide:!0,title:"Settings in force",aside:(0,Te.jsxs)(Te.Fragment,{children:[(0,Te.jsxs)("label",{className:"search small",children:[(0,Te.jsx)("span",{className:"unseen",children:"Search settings"}),(0,Te.jsx)("input",{type:"search",value:i,placeholder:"Search",onChange:p=>u(p.target.value)})]}),s&&(0,Te.jsx)("button",{type:"button",disabled:d.data===null,onClick:()=>r({first:null}),children:"Change settings"})]}),children:[(0,Te.jsx)(at,{of:d,empty:"There are no settings.",isEmpty:p=>p.settings.length===0,lines:6,children:p=>(0,Te.jsx)(j4,{settings:q4(p.settings,i),onChange:s?f=>r({first:f}):null})}),o!==null&&d.data!==null&&(0,Te.jsx)(Ww,{target:{service:e,operation:t},config:d.data,first:o.first,breaker:l,onClose:()=>r(null),onDone:d.reload})]})}function q4(e,t){let l=t.toLowerCase();return e.filter(n=>n.setting.toLowerCase().includes(l)||n.value.toLowerCase().includes(l)).sort((n,a)=>+(n.origin==="DEFAULT")-+(a.origin==="DEFAULT"))}function j4({settings:e,onChange:t}){return e.length===0?(0,Te.jsx)("p",{className:"empty",children:"No setting matches."}):(0,Te.jsx)("div",{className:"table-scroll tall",tabIndex:0,role:"region","aria-label":"Settings, scrollable",children:(0,Te.jsxs)("table",{className:"plain settings",children:[(0,Te.jsx)("thead",{children:(0,Te.jsxs)("tr",{children:[(0,Te.jsx)("th",{scope:"col",children:"Setting"}),(0,Te.jsx)("th",{scope:"col",children:"Value"}),(0,Te.jsx)("th",{scope:"col",children:"From"}),t!==null&&(0,Te.jsx)("th",{scope:"col",children:(0,Te.jsx)("span",{className:"unseen",children:"Change"})})]})}),(0,Te.jsx)("tbody",{children:e.map(l=>(0,Te.jsxs)("tr",{className:l.origin==="DEFAULT"?"standard":"",children:[(0,Te.jsx)("th",{scope:"row",children:(0,Te.jsx)(Ym,{of:l.setting})}),(0,Te.jsx)("td",{className:"value",children:l.value}),(0,Te.jsxs)("td",{children:[(0,Te.jsx)(im,{tone:l.origin==="LIVE"?"held":"plain",children:G4[l.origin]??l.origin})," ",(0,Te.jsx)("span",{className:"place",children:l.place})]}),t!==null&&(0,Te.jsx)("td",{children:(0,Te.jsx)("button",{type:"button",className:"quiet","aria-label":`Change ${l.setting}`,onClick:()=>t(l.setting),children:"Change"})})]},l.setting))})]})})}var Et=R(D(),1),Q4=8;function Iw({of:e}){return(0,Et.jsx)(pt,{title:"Why",kind:"tall",children:(0,Et.jsx)(at,{of:e,empty:"There is no breaker.",isEmpty:t=>t===null,lines:5,children:t=>t!==null&&(0,Et.jsxs)(Et.Fragment,{children:[(0,Et.jsxs)("p",{className:"window-line",children:["The window holds ",At(t.window.calls,"call"),", ",K(t.window.failures)," failed, ",K(t.window.slow)," slow."]}),(0,Et.jsx)("ul",{className:"missing","aria-label":"What would move it",children:t.missing.map(l=>(0,Et.jsx)("li",{children:l},l))}),t.moves.length===0?(0,Et.jsx)("p",{className:"empty",children:"It has never moved."}):(0,Et.jsx)("ol",{className:"moves",tabIndex:0,"aria-label":"Last moves",children:[...t.moves].sort((l,n)=>n.epoch-l.epoch).slice(0,Q4).map(l=>(0,Et.jsx)(X4,{move:l},l.epoch))})]})})})}function X4({move:e}){return(0,Et.jsxs)("li",{children:[(0,Et.jsxs)("p",{className:"move-head",children:[(0,Et.jsx)(Ba,{state:e.from}),(0,Et.jsx)("span",{className:"to",children:"to"}),(0,Et.jsx)(Ba,{state:e.to})]}),(0,Et.jsx)("p",{className:"move-reason",children:e.reason}),(0,Et.jsxs)("p",{className:"hint",children:[e.window.calls>0&&`${K(e.window.failures)} of ${At(e.window.calls,"call")} failed`,e.lastsMs>0&&`${e.window.calls>0?"; ":""}${Ca[e.to].toLowerCase()} for ${Kt(e.lastsMs)}`]}),e.lastFailure!==null&&(0,Et.jsx)("p",{className:"failure",children:e.lastFailure})]})}async function Pw(e,t,l,n){let a=`${encodeURIComponent(t)}/`;for(let i=0;i<50&&a!==null;i++){let u=await e.part(`metrics?limit=200&after=${encodeURIComponent(a)}`,n),o=u.items.operations.find(r=>r.service===t&&r.operation===l);if(o!==void 0||u.items.operations.some(r=>r.service!==t))return o??null;a=u.next}return null}var vt=R(D(),1);function eT({row:e,turn:t,onDone:l}){let{client:n}=ce(),{service:a,operation:i}=e,u=St(`${a}/${i}`,r=>e.state===null?Promise.resolve(null):n.get(rt("why",a,i),r).then(s=>({...s,since:Date.now()-s.inStateMs})),1e4,`${t} ${e.state}`),o=St(`${a}/${i}`,r=>Pw(n,a,i,r),5e3);return(0,vt.jsxs)(vt.Fragment,{children:[(0,vt.jsxs)("section",{className:`state-head ${(e.state??"none").toLowerCase()}`,"aria-label":`State of ${i}`,children:[(0,vt.jsxs)("div",{children:[(0,vt.jsx)("h2",{className:"state-name",children:i}),(0,vt.jsxs)("p",{className:"state-line",children:[(0,vt.jsx)(Ba,{state:e.state,large:!0}),(0,vt.jsx)(fm,{row:e,className:"countdown"}),u.data!==null&&(0,vt.jsx)(Qo,{at:u.data.since})]}),(0,vt.jsx)("p",{className:"state-why",children:u.data===null?"":$f(u.data.reason)})]}),(0,vt.jsx)(ym,{target:{service:a,operation:i},states:[e.state],breaker:e.state!==null,onDone:l})]}),(0,vt.jsxs)("div",{className:"panels",children:[(0,vt.jsx)(km,{service:a,operation:i,turn:t}),e.state!==null&&(0,vt.jsx)(Iw,{of:u}),e.state!==null&&(0,vt.jsx)(Gw,{of:u}),(0,vt.jsx)(o2,{row:e,of:o}),(0,vt.jsx)(r2,{of:o}),(0,vt.jsx)(Bm,{service:a,operation:i,turn:t}),(0,vt.jsx)(Gm,{service:a,operation:i,breaker:e.state!==null,turn:t})]})]})}var ja=R(D(),1);function tT({service:e,current:t}){return(0,ja.jsxs)("nav",{className:"side","aria-label":`Operations of ${e.name}`,children:[(0,ja.jsx)(gt,{to:{page:"service",service:e.name,operation:null},className:"side-link",current:t===null,children:(0,ja.jsx)("span",{className:"side-name",children:"The whole service"})}),e.operations.map(l=>(0,ja.jsxs)(gt,{to:{page:"service",service:e.name,operation:l.operation},className:`side-link${El(l)>=2?" troubled":""}`,current:t===l.operation,children:[(0,ja.jsx)("span",{className:"side-name",children:l.operation}),(0,ja.jsx)(Ba,{state:l.state}),(0,ja.jsxs)("span",{className:"side-figures",children:[Wl(l.callsPerSecond),"/s, ",Il(l.failureRate)," failing"]})]},l.operation))]})}var mr=R(D(),1);function lT({service:e,turn:t}){return(0,mr.jsxs)("div",{className:"panels",children:[(0,mr.jsx)(km,{service:e.name,operation:null,turn:t}),(0,mr.jsx)(Bm,{service:e.name,operation:null,turn:t}),(0,mr.jsx)(Gm,{service:e.name,operation:null,breaker:e.breakers>0,turn:t})]})}var Fe=R(D(),1);function nT({service:e,operation:t}){let{rows:l}=Cn(),n=(0,Ru.useMemo)(()=>gm([...l.values()].filter(u=>u.service===e))[0],[l,e]),a=Z4(e,t);if(l.size===0)return(0,Fe.jsx)(jo,{lines:8});if(n===void 0)return(0,Fe.jsxs)(Fe.Fragment,{children:[(0,Fe.jsx)("h1",{children:e}),(0,Fe.jsxs)("p",{className:"empty roomy",children:["There is no service of this name. ",(0,Fe.jsx)(gt,{to:{page:"overview"},children:"Back to all"})]})]});let i=n.operations.find(u=>u.operation===t);return(0,Fe.jsxs)(Fe.Fragment,{children:[(0,Fe.jsxs)("div",{className:"page-head",children:[(0,Fe.jsxs)("div",{children:[(0,Fe.jsx)("p",{className:"crumbs",children:(0,Fe.jsx)(gt,{to:{page:"overview"},children:"Overview"})}),(0,Fe.jsx)("h1",{children:e}),(0,Fe.jsxs)("p",{className:"page-note",children:[(0,Fe.jsx)(am,{status:n.status}),(0,Fe.jsxs)("span",{children:[At(n.operations.length,"operation"),", ",n.refusing," of ",At(n.breakers,"breaker")," refusing"]})]})]}),(0,Fe.jsx)(ym,{target:{service:e,operation:null},states:n.operations.map(u=>u.state),breaker:n.breakers>0,onDone:a.again})]}),(0,Fe.jsxs)("div",{className:"split",children:[(0,Fe.jsx)(tT,{service:n,current:t}),(0,Fe.jsx)("div",{className:"split-main",children:t===null?(0,Fe.jsx)(lT,{service:n,turn:a.value}):i===void 0?(0,Fe.jsx)("p",{className:"empty roomy",children:"There is no operation of this name."}):(0,Fe.jsx)(eT,{row:i,turn:a.value,onDone:a.again},t)})]})]})}function Z4(e,t){let{connection:l}=ce(),[n,a]=(0,Ru.useState)(0),i=(0,Ru.useMemo)(()=>()=>a(u=>u+1),[]);return(0,Ru.useEffect)(()=>{let u,o=l.hear(r=>{r.service===e&&(t===null||r.operation===t||r.operation==="*")&&/^(BreakerMoved|Settings|Letter|DeadLettered)/.test(r.type)&&(u??=setTimeout(()=>(u=void 0,i()),1e3))});return()=>{clearTimeout(u),o()}},[l,e,t,i]),{value:n,again:i}}var Qa=R(D(),1);function aT({path:e}){return(0,Qa.jsxs)(Qa.Fragment,{children:[(0,Qa.jsx)("h1",{children:"No such page"}),(0,Qa.jsxs)("p",{className:"empty roomy",children:["The address ends with ",(0,Qa.jsxs)("code",{children:["#/",e]}),", and the dashboard has no such page. ",(0,Qa.jsx)(gt,{to:{page:"overview"},children:"Back to the overview"})]})]})}var Xa=R(D(),1),K4=1e4;function iT(){let e=zc(),{phase:t,problem:l}=Cn(),n=ce().connection.heardAt(),a=n===0?0:e-n,i=n>0&&a>K4,u=t==="live"&&i?"stale":t,o={connecting:"Connecting",live:"Live",polling:"Every 5 s",stale:"Stale",gone:"Console gone"}[u];return(0,Xa.jsxs)("span",{className:`heard ${u}`,title:l??void 0,children:[(0,Xa.jsx)("span",{className:"dot","aria-hidden":"true"}),(0,Xa.jsx)("span",{role:"status",children:o}),i&&(0,Xa.jsxs)("span",{className:"age",children:[Kt(a)," old"]})]})}function uT(){let{phase:e,problem:t}=Cn();if(e!=="gone"&&(e!=="polling"||t===null))return null;let l=e==="gone";return(0,Xa.jsxs)("p",{className:l?"outage bad":"outage",role:l?"alert":"status",children:[(0,Xa.jsx)(Ee,{shape:"warn"}),(0,Xa.jsxs)("span",{children:[l?`What you see is old: ${t??"the console is gone"}. `:`Live events do not come: ${t??""}. `,l?"The page tries again by itself.":"The page asks every 5 s instead."]})]})}var oT=R(se(),1);var ma=R(D(),1);function rT({notices:e,onGone:t,notify:l}){return(0,ma.jsx)("div",{className:"notices",role:"status","aria-live":"polite",children:e.map(n=>(0,ma.jsx)(J4,{notice:n,onGone:()=>t(n.id),notify:l},n.id))})}function J4({notice:e,onGone:t,notify:l}){(0,oT.useEffect)(()=>{let a=setTimeout(t,e.undo===void 0?8e3:3e4);return()=>clearTimeout(a)},[]);let n=()=>{t(),e.undo?.run().then(a=>l({text:a}),a=>l({text:Da(a).message,bad:!0}))};return(0,ma.jsxs)("div",{className:e.bad===!0?"notice bad":"notice",children:[(0,ma.jsx)(Ee,{shape:e.bad===!0?"warn":"check"}),(0,ma.jsx)("span",{children:e.text}),e.undo!==void 0&&(0,ma.jsx)("button",{type:"button",className:"link",onClick:n,children:e.undo.label}),(0,ma.jsx)("button",{type:"button",className:"quiet icon-only","aria-label":"Dismiss",onClick:t,children:(0,ma.jsx)(Ee,{shape:"close"})})]})}var et=R(D(),1),F4=[{to:{page:"overview"},name:"Overview"},{to:{page:"letters",service:null,operation:null},name:"Dead letters"},{to:{page:"alerts"},name:"Alerts"},{to:{page:"changes"},name:"Changes"}];function cT({notices:e,forget:t,leave:l}){let{route:n,notify:a,caller:i}=ce(),{alerts:u}=Cn(),o=(0,Xc.useRef)(null),r=JSON.stringify(n.page==="service"?n.service:n.page),s=(0,Xc.useRef)(!0);return(0,Xc.useEffect)(()=>{s.current||(o.current?.focus({preventScroll:!0}),o.current?.scrollIntoView()),s.current=!1},[r]),(0,et.jsxs)("div",{className:"shell",children:[(0,et.jsx)("button",{type:"button",className:"skip",onClick:()=>o.current?.focus(),children:"Skip to the page"}),(0,et.jsxs)("header",{className:"top",children:[(0,et.jsxs)(gt,{to:{page:"overview"},className:"brand",children:[(0,et.jsx)(Ee,{shape:"mark"}),"Resilience"]}),(0,et.jsx)("nav",{"aria-label":"Pages",children:F4.map(({to:d,name:p})=>(0,et.jsxs)(gt,{to:d,current:d.page===n.page,children:[p,d.page==="alerts"&&u.length>0&&(0,et.jsxs)("span",{className:"badge",children:[u.length,(0,et.jsx)("span",{className:"unseen",children:" running"})]})]},p))}),(0,et.jsxs)("div",{className:"top-end",children:[(0,et.jsx)(iT,{}),(0,et.jsx)("span",{className:"who",title:`${i.name}, ${i.role}`,children:i.name}),(0,et.jsx)("button",{type:"button",className:"quiet",onClick:l,children:"Sign out"})]})]}),(0,et.jsxs)("main",{ref:o,tabIndex:-1,className:"page",children:[(0,et.jsx)(uT,{}),(0,et.jsx)($4,{route:n})]}),(0,et.jsx)(rT,{notices:e,onGone:t,notify:a})]})}function $4({route:e}){switch(e.page){case"service":return(0,et.jsx)(nT,{service:e.service,operation:e.operation});case"letters":return(0,et.jsx)(CE,{service:e.service,operation:e.operation});case"alerts":return(0,et.jsx)(xE,{});case"changes":return(0,et.jsx)(NE,{});case"unknown":return(0,et.jsx)(aT,{path:e.path});default:return(0,et.jsx)(l2,{})}}var qm=R(D(),1);function sT({setup:e}){let[t,l]=(0,Tl.useState)(null),[n,a]=(0,Tl.useState)(null),i=dE(e.inAddress),{notices:u,notify:o,forget:r}=W4(),s=(0,Tl.useCallback)(f=>{a(f),l(g=>(g?.connection.stop(),null))},[]),d=(0,Tl.useCallback)(async f=>{let g=new Qf(e.base,f,M=>s(M.message)),T=await g.get("caller"),x=new Zf(g);x.start(),a(null),l(M=>(M?.connection.stop(),{client:g,caller:T,connection:x}))},[e.base,s]);(0,Tl.useEffect)(()=>()=>t?.connection.stop(),[t]);let p=(0,Tl.useMemo)(()=>t&&{...t,...i,href:f=>e.inAddress?`#${Mc(f)}`:"#",notify:o},[t,i.route,i.go,i.look,e.inAddress,o]);return p===null?(0,qm.jsx)(vE,{enter:d,refusal:n,given:e.token}):(0,qm.jsx)(bg,{value:p,children:(0,qm.jsx)(cT,{notices:u,forget:r,leave:()=>s(null)})})}function W4(){let[e,t]=(0,Tl.useState)([]),l=(0,Tl.useRef)(0),n=(0,Tl.useCallback)(i=>{let u=l.current++;t(o=>[...o.slice(-3),{...i,id:u}])},[]),a=(0,Tl.useCallback)(i=>t(u=>u.filter(o=>o.id!==i)),[]);return{notices:e,notify:n,forget:a}}var fT='.uplot, .uplot *, .uplot *::before, .uplot *::after {box-sizing: border-box;}.uplot {font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji";line-height: 1.5;width: min-content;}.u-title {text-align: center;font-size: 18px;font-weight: bold;}.u-wrap {position: relative;user-select: none;}.u-over, .u-under {position: absolute;}.u-under {overflow: hidden;}.uplot canvas {display: block;position: relative;width: 100%;height: 100%;}.u-axis {position: absolute;}.u-legend {font-size: 14px;margin: auto;text-align: center;}.u-inline {display: block;}.u-inline * {display: inline-block;}.u-inline tr {margin-right: 16px;}.u-legend th {font-weight: 600;}.u-legend th > * {vertical-align: middle;display: inline-block;}.u-legend .u-marker {width: 1em;height: 1em;margin-right: 4px;background-clip: padding-box !important;}.u-inline.u-live th::after {content: ":";vertical-align: middle;}.u-inline:not(.u-live) .u-value {display: none;}.u-series > * {padding: 4px;}.u-series th {cursor: pointer;}.u-legend .u-off > * {opacity: 0.3;}.u-select {background: rgba(0,0,0,0.07);position: absolute;pointer-events: none;}.u-cursor-x, .u-cursor-y {position: absolute;left: 0;top: 0;pointer-events: none;will-change: transform;}.u-hz .u-cursor-x, .u-vt .u-cursor-y {height: 100%;border-right: 1px dashed #607D8B;}.u-hz .u-cursor-y, .u-vt .u-cursor-x {width: 100%;border-bottom: 1px dashed #607D8B;}.u-cursor-pt {position: absolute;top: 0;left: 0;border-radius: 50%;border: 0 solid;pointer-events: none;will-change: transform;/*this has to be !important since we set inline "background" shorthand */background-clip: padding-box !important;}.u-axis.u-off, .u-select.u-off, .u-cursor-x.u-off, .u-cursor-y.u-off, .u-cursor-pt.u-off {display: none;}';var mT=`:host {
  --bg: #f3f5f7;
  --surface: #ffffff;
  --sunk: #eef1f4;
  --ink: #14202b;
  --ink-2: #4a5866;
  --line: #dbe1e7;
  --line-2: #7b8794;
  --accent: #0a5a9c;
  --accent-ink: #ffffff;
  --focus: #0a5a9c;
  --good: #17734a;
  --good-bg: #e3f3ea;
  --warn: #865300;
  --warn-bg: #fcf0d7;
  --bad: #b0231b;
  --bad-bg: #fdeae7;
  --held: #5f3a9e;
  --held-bg: #efe8fa;
  --off: #56626e;
  --off-bg: #e8ebee;
  --p50: #0a5a9c;
  --p95: #865300;
  --p99: #a3327a;
  --shadow: 0 1px 2px rgb(20 32 43 / 7%), 0 1px 8px rgb(20 32 43 / 5%);
  --round: 10px;
  color-scheme: light dark;
  display: block;
  min-height: 100%;
  background: var(--bg);
  color: var(--ink);
  font: 400 15px/1.45 Inter, 'Segoe UI', Roboto, system-ui, -apple-system, 'Helvetica Neue', Arial, sans-serif;
  font-variant-numeric: tabular-nums;
  text-align: start;
  -webkit-text-size-adjust: 100%;
}

@media screen and (prefers-color-scheme: dark) {
  :host {
    --bg: #0f1419;
    --surface: #171e26;
    --sunk: #1e2731;
    --ink: #e9eef3;
    --ink-2: #a6b3c0;
    --line: #2a3440;
    --line-2: #788694;
    --accent: #7fbcff;
    --accent-ink: #08192a;
    --focus: #7fbcff;
    --good: #62d59d;
    --good-bg: #12301f;
    --warn: #f3bf5f;
    --warn-bg: #352808;
    --bad: #ff9389;
    --bad-bg: #3d1714;
    --held: #c9a9ff;
    --held-bg: #2b1e42;
    --off: #a6b3c0;
    --off-bg: #242d37;
    --p50: #7fbcff;
    --p95: #f3bf5f;
    --p99: #f59bd0;
    --shadow: none;
  }
}

@media (min-width: 2000px) {
  :host {
    font-size: 18px;
  }
}

*,
*::before,
*::after {
  box-sizing: border-box;
}

h1,
h2,
h3,
p,
ul,
ol,
dl,
dd,
figure,
fieldset {
  margin: 0;
  padding: 0;
  border: 0;
}

ul,
ol {
  list-style: none;
}

h1 {
  font-size: 1.9em;
  font-weight: 650;
  letter-spacing: -0.02em;
  line-height: 1.15;
}

h2 {
  font-size: 1.07em;
  font-weight: 650;
}

h3 {
  font-size: 0.93em;
  font-weight: 650;
  margin: 1.1em 0 0.35em;
}

a {
  color: var(--accent);
  text-underline-offset: 0.15em;
}

code {
  font: 0.9em/1.4 ui-monospace, 'Cascadia Code', 'SF Mono', Menlo, 'DejaVu Sans Mono', monospace;
  overflow-wrap: anywhere;
}

:focus-visible {
  outline: 2px solid var(--focus);
  outline-offset: 2px;
  border-radius: 4px;
}

main:focus {
  outline: none;
}

.unseen {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}

.hint,
.since,
.place,
.page-note,
.crumbs {
  color: var(--ink-2);
  font-size: 0.93em;
}

.icon {
  width: 1.1em;
  height: 1.1em;
  flex: none;
  fill: currentcolor;
}

.icon.large {
  width: 2.4em;
  height: 2.4em;
}

.icon .line,
.icon .cut {
  fill: none;
  stroke: currentcolor;
  stroke-width: 1.7;
  stroke-linecap: round;
  stroke-linejoin: round;
}

.icon .cut {
  stroke: var(--surface);
}

.sign {
  display: inline-flex;
  align-items: center;
  gap: 0.45em;
  font-weight: 620;
  white-space: nowrap;
  color: var(--ink-2);
}

.sign.closed,
.sign.healthy {
  color: var(--good);
}

.sign.half_open,
.sign.degraded {
  color: var(--warn);
}

.sign.open,
.sign.critical {
  color: var(--bad);
}

.sign.forced_open {
  color: var(--held);
}

.sign.disabled {
  color: var(--off);
}

.sign.none {
  font-weight: 400;
}

.sign.large {
  font-size: 1.3em;
}

.tag {
  display: inline-block;
  padding: 0.08em 0.6em;
  border-radius: 1em;
  background: var(--off-bg);
  color: var(--ink-2);
  font-size: 0.87em;
  font-weight: 560;
  white-space: nowrap;
}

.tag.good {
  background: var(--good-bg);
  color: var(--good);
}

.tag.warn {
  background: var(--warn-bg);
  color: var(--warn);
}

.tag.bad {
  background: var(--bad-bg);
  color: var(--bad);
}

.tag.held {
  background: var(--held-bg);
  color: var(--held);
}

@media (prefers-reduced-motion: no-preference) {
  .skeleton .bar {
    animation: breathe 1.6s ease-in-out infinite;
  }
}

@keyframes breathe {
  50% {
    opacity: 0.45;
  }
}

@media (forced-colors: active) {
  .meter-bar span,
  .bar-line span,
  .key,
  .dot {
    forced-color-adjust: none;
  }
}
`;var dT=`button,
input,
select {
  font: inherit;
  color: inherit;
}

button {
  display: inline-flex;
  align-items: center;
  gap: 0.45em;
  min-height: 36px;
  padding: 0.3em 0.95em;
  border: 1px solid var(--line-2);
  border-radius: 8px;
  background: var(--surface);
  font-weight: 560;
  cursor: pointer;
}

button:hover:not(:disabled) {
  background: var(--sunk);
}

button:disabled {
  color: var(--ink-2);
  border-color: var(--line);
  cursor: not-allowed;
}

button.primary {
  border-color: transparent;
  background: var(--accent);
  color: var(--accent-ink);
}

button.primary:hover:not(:disabled) {
  background: color-mix(in srgb, var(--accent) 88%, var(--ink));
}

button.primary:disabled {
  background: var(--sunk);
  color: var(--ink-2);
}

button.danger {
  color: var(--bad);
}

button.primary.danger:not(:disabled) {
  background: var(--bad);
  color: var(--surface);
}

button.quiet {
  border-color: transparent;
  background: none;
  color: var(--accent);
}

button.link {
  min-height: 0;
  padding: 0;
  border: 0;
  background: none;
  color: var(--accent);
  text-decoration: underline;
  text-underline-offset: 0.15em;
}

button.icon-only {
  padding: 0.3em;
  width: 36px;
  justify-content: center;
  color: var(--ink-2);
}

input[type='text'],
input[type='search'],
input[type='password'],
select {
  width: 100%;
  min-height: 38px;
  padding: 0.35em 0.7em;
  border: 1px solid var(--line-2);
  border-radius: 8px;
  background: var(--surface);
}

input:disabled,
select:disabled {
  color: var(--ink-2);
  background: var(--sunk);
}

::placeholder {
  color: var(--ink-2);
  opacity: 1;
}

.field {
  display: flex;
  flex-direction: column;
  gap: 0.3em;
  min-width: 0;
}

.field label,
.pick span {
  font-size: 0.93em;
  font-weight: 560;
}

.field-pair {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(220px, 1fr));
  gap: 1em;
  margin-top: 1em;
}

.pick {
  display: inline-flex;
  align-items: center;
  gap: 0.6em;
}

.pick select {
  width: auto;
  max-width: 15em;
}

.check {
  display: flex;
  gap: 0.5em;
  align-items: center;
}

.search {
  position: relative;
  display: block;
  flex: 1 1 260px;
  max-width: 420px;
}

.search .icon {
  position: absolute;
  left: 0.75em;
  top: 50%;
  translate: 0 -50%;
  color: var(--ink-2);
}

.search input {
  padding-left: 2.3em;
}

.search.small {
  flex: 0 1 180px;
}

.search.small input {
  padding-left: 0.7em;
}

.choice {
  display: inline-flex;
  flex-wrap: wrap;
  gap: 2px;
  padding: 3px;
  border-radius: 10px;
  background: var(--off-bg);
  min-width: 0;
}

.choice label {
  position: relative;
  cursor: pointer;
}

.choice input {
  position: absolute;
  inset: 0;
  margin: 0;
  opacity: 0;
  cursor: pointer;
}

.choice span:not(.unseen) {
  display: block;
  padding: 0.3em 0.85em;
  border-radius: 8px;
  color: var(--ink-2);
  font-weight: 560;
  font-size: 0.93em;
  white-space: nowrap;
}

.choice input:checked + span {
  background: var(--surface);
  color: var(--ink);
  box-shadow: 0 0 0 1px var(--line-2);
}

.choice input:focus-visible + span {
  outline: 2px solid var(--focus);
  outline-offset: 1px;
}

.controls {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5em;
  align-items: center;
  justify-content: flex-end;
}

.modal {
  width: min(520px, calc(100vw - 24px));
  max-height: calc(100dvh - 24px);
  padding: 0;
  border: 1px solid var(--line);
  border-radius: 14px;
  background: var(--surface);
  color: var(--ink);
  box-shadow: 0 12px 48px rgb(0 0 0 / 30%);
}

.modal.wide {
  width: min(760px, calc(100vw - 24px));
}

.modal::backdrop {
  background: rgb(9 14 19 / 55%);
}

.modal form {
  display: flex;
  flex-direction: column;
  max-height: calc(100dvh - 28px);
}

.modal-head {
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: 1em;
  padding: 1em 1em 0.6em 1.4em;
}

.modal-head h2 {
  font-size: 1.2em;
  overflow-wrap: anywhere;
}

.modal-body {
  padding: 0.2em 1.4em 1.2em;
  overflow: auto;
  display: flex;
  flex-direction: column;
  gap: 1em;
}

.modal-body h3 {
  margin: 0.3em 0 -0.7em;
}

.modal-foot {
  display: flex;
  flex-wrap: wrap;
  justify-content: flex-end;
  gap: 0.6em;
  padding: 0.9em 1.4em;
  border-top: 1px solid var(--line);
  background: var(--sunk);
}

.modal-foot button {
  max-width: 100%;
  overflow-wrap: anywhere;
}

.says {
  font-size: 1.04em;
  overflow-wrap: anywhere;
}

.edits {
  display: flex;
  flex-direction: column;
  gap: 0.9em;
  align-items: flex-start;
}

.edit {
  display: grid;
  grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) auto;
  gap: 0.4em 0.9em;
  align-items: start;
  width: 100%;
}

.edit .icon-only {
  grid-column: 3;
  grid-row: 1;
  margin-top: 1.6em;
}

.edit .check {
  grid-column: 1 / -1;
}

.preview {
  padding: 1em 1.1em;
  border-radius: var(--round);
  background: var(--sunk);
  display: flex;
  flex-direction: column;
  gap: 0.8em;
}

.preview h3 {
  margin: 0;
}

.differences {
  display: flex;
  flex-direction: column;
  gap: 0.35em;
  max-height: 12em;
  overflow: auto;
}

.differences li {
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  gap: 0.1em 1em;
  overflow-wrap: anywhere;
}

del {
  color: var(--ink-2);
}

ins {
  text-decoration: none;
  font-weight: 650;
}

.refused {
  display: flex;
  flex-wrap: wrap;
  gap: 0.3em 0.6em;
  align-items: center;
  padding: 0.55em 0.8em;
  border-radius: 8px;
  background: var(--bad-bg);
  color: var(--bad);
  overflow-wrap: anywhere;
}

.refused span {
  flex: 1;
  min-width: 10em;
}

.refused .cut,
.outage.bad .cut {
  stroke: var(--bad-bg);
}

@media (max-width: 560px) {
  .edit {
    grid-template-columns: minmax(0, 1fr) auto;
  }

  .edit .field {
    grid-column: 1;
  }

  .edit .icon-only {
    grid-column: 2;
  }

  .modal-foot button {
    flex: 1 1 auto;
    justify-content: center;
  }
}

.skip {
  position: fixed;
  top: -4em;
  left: 14px;
  z-index: 20;
}

.skip:focus {
  top: 10px;
}

.modal-head h2:focus-visible {
  outline: none;
}
`;var pT=`.login {
  display: grid;
  place-items: center;
  min-height: 100dvh;
  padding: 20px;
}

.login-card {
  display: flex;
  flex-direction: column;
  gap: 0.8em;
  width: min(400px, 100%);
  padding: 2em;
  border: 1px solid var(--line);
  border-radius: 16px;
  background: var(--surface);
  box-shadow: var(--shadow);
}

.login-card label {
  font-weight: 560;
}

.login-card h1 {
  font-size: 1.5em;
  margin-bottom: 0.3em;
}

.login-card .primary {
  justify-content: center;
  min-height: 42px;
}

.brand {
  display: inline-flex;
  align-items: center;
  gap: 0.5em;
  font-weight: 680;
  letter-spacing: -0.01em;
  color: var(--ink);
  text-decoration: none;
}

.brand .icon {
  color: var(--accent);
}

.shell {
  min-height: 100dvh;
}

.top {
  position: sticky;
  top: 0;
  z-index: 5;
  display: flex;
  align-items: center;
  gap: 0.4em 1.6em;
  padding: 0 clamp(14px, 2.2vw, 40px);
  min-height: 56px;
  background: var(--surface);
  border-bottom: 1px solid var(--line);
}

.top nav {
  display: flex;
  gap: 0.2em;
  flex: 1;
  min-width: 0;
}

.top nav a {
  display: inline-flex;
  align-items: center;
  gap: 0.5em;
  padding: 0.45em 0.8em;
  border-radius: 8px;
  color: var(--ink-2);
  font-weight: 560;
  text-decoration: none;
  white-space: nowrap;
}

.top nav a:hover {
  background: var(--sunk);
}

.top nav a[aria-current] {
  color: var(--ink);
  background: var(--off-bg);
}

.badge {
  min-width: 1.5em;
  padding: 0 0.4em;
  border-radius: 1em;
  background: var(--bad);
  color: var(--surface);
  font-size: 0.85em;
  text-align: center;
}

.top-end {
  display: flex;
  align-items: center;
  gap: 0.9em;
}

.who {
  color: var(--ink-2);
  max-width: 10em;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
}

.heard {
  display: inline-flex;
  align-items: center;
  gap: 0.5em;
  font-weight: 560;
  white-space: nowrap;
}

.heard .dot {
  width: 0.65em;
  height: 0.65em;
  border-radius: 50%;
  background: var(--good);
}

.heard.connecting .dot {
  background: none;
  border: 2px solid var(--ink-2);
}

.heard.polling .dot {
  border-radius: 2px;
  background: var(--warn);
}

.heard.stale,
.heard.gone {
  color: var(--bad);
}

.heard.stale .dot,
.heard.gone .dot {
  border-radius: 0;
  rotate: 45deg;
  background: var(--bad);
}

.page {
  display: flex;
  flex-direction: column;
  gap: 18px;
  padding: 22px clamp(14px, 2.2vw, 40px) 60px;
  max-width: 2300px;
  margin: 0 auto;
  scroll-margin-top: 60px;
}

.outage {
  display: flex;
  gap: 0.7em;
  align-items: center;
  padding: 0.7em 1em;
  border-radius: var(--round);
  background: var(--warn-bg);
  color: var(--warn);
  font-weight: 560;
}

.outage .cut {
  stroke: var(--warn-bg);
}

.outage.bad {
  background: var(--bad-bg);
  color: var(--bad);
}

.page-head {
  display: flex;
  flex-wrap: wrap;
  gap: 1em;
  justify-content: space-between;
  align-items: flex-end;
}

.page-head h1 {
  overflow-wrap: anywhere;
}

.page-note {
  display: flex;
  flex-wrap: wrap;
  gap: 0.2em 1em;
  margin-top: 0.4em;
}

.panels {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(340px, 100%), 1fr));
  gap: 16px;
  align-items: stretch;
}

.panel {
  min-width: 0;
  padding: 16px 20px 20px;
  border: 1px solid var(--line);
  border-radius: var(--round);
  background: var(--surface);
  box-shadow: var(--shadow);
}

.panel.wide {
  grid-column: 1 / -1;
}

.panel-head {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5em 1em;
  justify-content: space-between;
  align-items: center;
  min-height: 36px;
  margin-bottom: 10px;
}

.panel-aside {
  display: flex;
  flex-wrap: wrap;
  gap: 0.6em;
  align-items: center;
}

.empty {
  color: var(--ink-2);
}

.empty.roomy {
  padding: 3em 1em;
  text-align: center;
}

.skeleton {
  display: flex;
  flex-direction: column;
  gap: 12px;
  padding: 6px 0;
}

.skeleton .bar {
  height: 14px;
  border-radius: 7px;
  background: var(--off-bg);
}

.skeleton .bar:nth-child(odd) {
  width: 72%;
}

.notices {
  position: fixed;
  right: 20px;
  bottom: 20px;
  z-index: 10;
  display: flex;
  flex-direction: column;
  gap: 10px;
  max-width: min(480px, calc(100vw - 40px));
}

.notice {
  display: flex;
  align-items: center;
  gap: 0.7em;
  padding: 0.6em 0.6em 0.6em 1em;
  border: 1px solid var(--line-2);
  border-radius: var(--round);
  background: var(--surface);
  box-shadow: 0 6px 24px rgb(0 0 0 / 20%);
  overflow-wrap: anywhere;
}

.notice > .icon {
  color: var(--good);
}

.notice.bad > .icon {
  color: var(--bad);
}

.notice span {
  flex: 1;
  min-width: 0;
}

@media (max-width: 900px) {
  .top {
    flex-wrap: wrap;
    padding-top: 8px;
  }

  .top nav {
    order: 3;
    flex-basis: 100%;
    overflow-x: auto;
    padding-bottom: 6px;
  }

  .top-end {
    margin-left: auto;
  }

  .who {
    display: none;
  }

  .page {
    scroll-margin-top: 120px;
  }
}

@media (max-width: 480px) {
  .top nav {
    gap: 0;
    justify-content: space-between;
  }

  .top nav a {
    padding: 0.45em 0.5em;
    font-size: 0.93em;
  }
}
`;var gT=`.summary {
  display: flex;
  flex-wrap: wrap;
  gap: 20px 48px;
  justify-content: space-between;
  align-items: center;
  padding: 22px 26px;
  border: 1px solid var(--line);
  border-left-width: 8px;
  border-radius: var(--round);
  background: var(--surface);
  box-shadow: var(--shadow);
}

.summary.healthy {
  border-left-color: var(--good);
}

.summary.degraded {
  border-left-color: var(--warn);
}

.summary.critical {
  border-left-color: var(--bad);
}

.summary-say {
  display: flex;
  gap: 18px;
  align-items: flex-start;
  flex: 1 1 420px;
  min-width: 0;
}

.summary-say > div {
  min-width: 0;
}

.summary-say h1 {
  font-size: 2.1em;
}

.summary.healthy .summary-sign {
  color: var(--good);
}

.summary.degraded .summary-sign {
  color: var(--warn);
}

.summary.critical .summary-sign {
  color: var(--bad);
}

.summary-calm,
.reasons {
  margin-top: 0.5em;
  color: var(--ink-2);
  overflow-wrap: anywhere;
}

.reasons li {
  padding-left: 1em;
  text-indent: -1em;
}

.reasons li::before {
  content: '–';
  display: inline-block;
  width: 1em;
  text-indent: 0;
}

.sums {
  display: grid;
  grid-template-columns: repeat(4, auto);
  gap: 12px 40px;
}

.sum dt {
  color: var(--ink-2);
  font-size: 0.9em;
  white-space: nowrap;
}

.sum dd {
  font-size: 2.1em;
  font-weight: 620;
  letter-spacing: -0.02em;
  line-height: 1.2;
  white-space: nowrap;
}

.sum.bad dd {
  color: var(--bad);
}

.alerts {
  display: flex;
  flex-direction: column;
  gap: 8px;
}

.alerts ul {
  display: flex;
  flex-direction: column;
  gap: 6px;
}

.alert {
  display: flex;
  align-items: center;
  gap: 0.7em;
  padding: 0.55em 1em;
  border-radius: var(--round);
  background: var(--warn-bg);
  color: var(--warn);
}

.alert .cut {
  stroke: var(--warn-bg);
}

.alert.critical {
  background: var(--bad-bg);
  color: var(--bad);
}

.alert.critical .cut {
  stroke: var(--bad-bg);
}

.alert-text {
  flex: 1;
  min-width: 0;
  overflow-wrap: anywhere;
}

.alert a {
  color: inherit;
  font-weight: 560;
}

.alert .since {
  color: inherit;
  white-space: nowrap;
}

.toolbar {
  display: flex;
  flex-wrap: wrap;
  gap: 12px 16px;
  align-items: center;
}

.toolbar-count {
  margin-left: auto;
  color: var(--ink-2);
}

.operations {
  --row-height: 58px;
  border: 1px solid var(--line);
  border-radius: var(--round);
  background: var(--surface);
  box-shadow: var(--shadow);
  overflow: clip;
}

@media (min-width: 2000px) {
  .operations {
    --row-height: 70px;
  }
}

.operations-body {
  position: relative;
  contain: strict;
}

.operation-row {
  display: grid;
  grid-template-columns: minmax(200px, 2.4fr) minmax(170px, 1.5fr) repeat(5, minmax(74px, 0.7fr)) minmax(130px, 1.1fr) minmax(64px, 0.5fr);
  gap: 0 16px;
  align-items: center;
  padding: 0 22px 0 18px;
  border-left: 4px solid transparent;
}

.operation-row:not(.head) {
  position: absolute;
  inset: 0 0 auto;
  height: var(--row-height);
  border-top: 1px solid var(--line);
  contain: strict;
}

.operation-row:not(.head):hover {
  background: var(--sunk);
}

.operation-row.bad {
  border-left-color: var(--bad);
  background: color-mix(in srgb, var(--bad-bg) 55%, var(--surface));
}

.operation-row.warn {
  border-left-color: var(--warn);
}

.operations-head {
  background: var(--surface);
}

.operation-row.head {
  min-height: 44px;
}

.cell {
  min-width: 0;
}

.cell.figure,
.operation-row.head .cell.calls,
.operation-row.head .cell.failures,
.operation-row.head .cell.p50,
.operation-row.head .cell.p95,
.operation-row.head .cell.p99,
.operation-row.head .cell.letters {
  text-align: right;
  white-space: nowrap;
}

.operation-row.head .cell:nth-child(n + 3):not(.bulkhead) .sort {
  flex-direction: row-reverse;
}

.cell.figure {
  font-size: 1.07em;
}

.cell.figure.bad {
  color: var(--bad);
  font-weight: 650;
}

.cell.bulkhead {
  padding-left: 12px;
}

.cell-name {
  display: none;
}

.sort {
  min-height: 32px;
  padding: 0;
  border: 0;
  background: none;
  color: var(--ink-2);
  font-size: 0.9em;
  font-weight: 600;
  gap: 0.2em;
}

.sort:hover:not(:disabled) {
  background: none;
  color: var(--ink);
}

.sort .icon {
  width: 0.8em;
  height: 0.8em;
}

.row-link {
  display: inline-flex;
  flex-direction: column;
  align-items: flex-start;
  gap: 0;
  min-height: 0;
  max-width: 100%;
  padding: 0;
  border: 0;
  background: none;
  color: var(--ink);
  text-decoration: none;
  line-height: 1.25;
}

.row-link::after {
  content: '';
  position: absolute;
  inset: 0;
}

.row-link:hover:not(:disabled) {
  background: none;
}

.row-link .service,
.row-link .operation {
  max-width: 100%;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
}

.row-link .service {
  color: var(--ink-2);
  font-size: 0.87em;
  font-weight: 400;
}

.row-link .operation {
  font-size: 1.07em;
  font-weight: 600;
}

.operation-row:hover .operation,
.card:hover .row-link {
  text-decoration: underline;
  text-underline-offset: 0.2em;
}

.row-link:focus-visible {
  outline: none;
}

.row-link:focus-visible::after {
  outline: 2px solid var(--focus);
  outline-offset: -3px;
  border-radius: 8px;
}

.cell.trouble {
  display: flex;
  flex-direction: column;
  line-height: 1.3;
}

.probe {
  color: var(--ink-2);
  font-size: 0.87em;
  white-space: nowrap;
}

.meter {
  display: flex;
  flex-direction: column;
  gap: 3px;
  white-space: nowrap;
}

.meter.none {
  color: var(--ink-2);
}

.meter-bar {
  display: block;
  height: 7px;
  border-radius: 4px;
  background: var(--off-bg);
  overflow: hidden;
}

.meter-bar span {
  display: block;
  height: 100%;
  background: var(--accent);
  transform-origin: left;
}

.meter.full .meter-bar span {
  background: var(--warn);
}

.meter.full .meter-text {
  color: var(--warn);
  font-weight: 650;
}

.meter-text {
  font-size: 0.93em;
}

.cards {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(320px, 100%), 1fr));
  gap: 16px;
}

.card {
  position: relative;
  display: flex;
  flex-direction: column;
  gap: 12px;
  padding: 18px 20px;
  border: 1px solid var(--line);
  border-top: 4px solid var(--good);
  border-radius: var(--round);
  background: var(--surface);
  box-shadow: var(--shadow);
  content-visibility: auto;
  contain-intrinsic-size: auto 190px;
}

.card.degraded {
  border-top-color: var(--warn);
}

.card.critical {
  border-top-color: var(--bad);
}

.card-head {
  display: flex;
  justify-content: space-between;
  gap: 1em;
}

.card-head h2 {
  font-size: 1.3em;
  min-width: 0;
  overflow-wrap: anywhere;
}

.card-states {
  display: flex;
  flex-wrap: wrap;
  gap: 6px;
  align-items: center;
}

.card-note {
  flex-basis: 100%;
  color: var(--ink-2);
  font-size: 0.93em;
}

.mini {
  color: var(--good);
  line-height: 0;
}

.mini.none,
.mini.disabled {
  color: var(--off);
}

.mini.half_open {
  color: var(--warn);
}

.mini.open {
  color: var(--bad);
}

.mini.forced_open {
  color: var(--held);
}

.card-sums {
  display: grid;
  grid-template-columns: repeat(3, 1fr);
  gap: 8px;
  margin-top: auto;
}

.card-sums dt {
  color: var(--ink-2);
  font-size: 0.87em;
}

.card-sums dd {
  font-size: 1.35em;
  font-weight: 600;
}

.card-sums .bad dd {
  color: var(--bad);
}

@media (max-width: 1180px) {
  .operation-row {
    grid-template-columns: minmax(170px, 2.2fr) minmax(150px, 1.4fr) repeat(4, minmax(66px, 0.7fr)) minmax(110px, 1fr) minmax(56px, 0.5fr);
    gap: 0 12px;
  }

  .cell.p50 {
    display: none;
  }
}

@media (max-width: 900px) {
  .operations {
    --row-height: 106px;
  }

  .operation-row:not(.head) {
    grid-template: 'name name trouble trouble' auto 'calls failures p95 letters' auto / 1fr 1fr 1fr 1fr;
    align-content: center;
    gap: 10px 12px;
    padding: 0 14px 0 12px;
  }

  .cell.name {
    grid-area: name;
  }

  .operation-row:not(.head) .cell.trouble {
    grid-area: trouble;
    align-items: flex-end;
  }

  .operation-row:not(.head) .cell.bulkhead,
  .operation-row:not(.head) .cell.p99 {
    display: none;
  }

  .operation-row:not(.head) .figure {
    text-align: left;
    font-size: 1em;
  }

  .cell-name {
    display: block;
    color: var(--ink-2);
    font-size: 0.8em;
    font-weight: 400;
  }

  .operation-row.head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 14px;
    padding: 6px 14px;
  }

  .operation-row.head .cell {
    display: block;
    flex: none;
    padding: 0;
  }

  .summary {
    padding: 18px;
  }

  .summary-say {
    gap: 12px;
  }

  .summary-say h1 {
    font-size: 1.6em;
  }

  .sums {
    grid-template-columns: 1fr 1fr;
    flex: 1 1 100%;
  }

  .sum dd {
    font-size: 1.7em;
  }

  .toolbar .search {
    max-width: none;
    flex-basis: 100%;
  }

  .alert {
    flex-wrap: wrap;
  }

  .alert-text {
    flex-basis: 70%;
  }
}
`;var hT=`.split {
  display: grid;
  grid-template-columns: minmax(220px, 290px) minmax(0, 1fr);
  gap: 20px;
  align-items: start;
}

.side {
  position: sticky;
  top: 74px;
  display: flex;
  flex-direction: column;
  gap: 4px;
  max-height: calc(100dvh - 94px);
  overflow: auto;
  padding: 3px;
}

.side-link {
  display: grid;
  grid-template-columns: minmax(0, 1fr) auto;
  gap: 0 10px;
  padding: 10px 14px;
  border: 1px solid transparent;
  border-radius: var(--round);
  color: var(--ink);
  text-decoration: none;
}

.side-link:hover {
  background: var(--sunk);
}

.side-link[aria-current] {
  background: var(--surface);
  border-color: var(--line-2);
  box-shadow: var(--shadow);
}

.side-name {
  font-weight: 600;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
}

.side-link .sign {
  font-size: 0.9em;
}

.side-figures {
  grid-column: 1 / -1;
  color: var(--ink-2);
  font-size: 0.87em;
}

.panel.tall {
  grid-row: span 2;
  display: flex;
  flex-direction: column;
  height: 540px; /* of its own, so that a move more moves nothing else */
}

.split-main {
  display: flex;
  flex-direction: column;
  gap: 16px;
  min-width: 0;
}

.state-head {
  display: flex;
  flex-wrap: wrap;
  gap: 14px 24px;
  justify-content: space-between;
  align-items: center;
  padding: 18px 22px;
  border: 1px solid var(--line);
  border-left: 8px solid var(--line-2);
  border-radius: var(--round);
  background: var(--surface);
  box-shadow: var(--shadow);
}

.state-head.closed {
  border-left-color: var(--good);
}

.state-head.half_open {
  border-left-color: var(--warn);
}

.state-head.open {
  border-left-color: var(--bad);
  background: color-mix(in srgb, var(--bad-bg) 45%, var(--surface));
}

.state-head.forced_open {
  border-left-color: var(--held);
}

.state-head > div:first-child {
  min-width: 0;
  flex: 1 1 340px;
}

.state-name {
  font-size: 1.6em;
  letter-spacing: -0.01em;
  overflow-wrap: anywhere;
}

.state-line {
  display: flex;
  flex-wrap: wrap;
  gap: 0.2em 1em;
  align-items: center;
  min-height: 2.3em;
  margin-top: 0.25em;
}

.state-since {
  color: var(--ink-2);
}

.countdown {
  font-weight: 620;
}

.state-why {
  margin-top: 0.3em;
  min-height: 2.9em; /* two lines, so that another state's reason moves nothing */
  color: var(--ink-2);
  overflow-wrap: anywhere;
}

.charts {
  display: flex;
  flex-direction: column;
  gap: 18px;
}

figcaption {
  display: flex;
  flex-wrap: wrap;
  gap: 0.2em 1.2em;
  align-items: baseline;
  margin-bottom: 6px;
  font-weight: 600;
  font-size: 0.93em;
}

.chart-now {
  margin-left: auto;
  font-size: 1.2em;
}

.chart {
  overflow: hidden;
}

.chart-blank {
  padding: 1.2em 0;
  color: var(--ink-2);
}

.legend {
  display: inline-flex;
  gap: 1em;
  font-weight: 400;
  color: var(--ink-2);
}

.legend span {
  display: inline-flex;
  align-items: center;
  gap: 0.4em;
}

.key {
  display: inline-block;
  width: 18px;
  height: 0;
  border-top: 3px solid var(--p50);
}

.key.turned-away {
  border-top: 3px dashed var(--bad);
}

.key.p95 {
  border-top: 3px dashed var(--p95);
}

.key.p99 {
  border-top: 3px dotted var(--p99);
}

.key.closed,
.key.half_open,
.key.open,
.key.forced_open {
  width: 9px;
  border: 0;
  align-self: flex-end;
  background: var(--good);
  height: 4px;
  margin-bottom: 0.35em;
}

.key.half_open {
  height: 8px;
  background: var(--warn);
}

.key.open {
  height: 13px;
  background: var(--bad);
}

.key.forced_open {
  height: 13px;
  background: var(--held);
}

.band {
  padding: 0 4px 0 62px;
}

.band svg {
  display: block;
  width: 100%;
  height: 34px;
  border-bottom: 1px solid var(--line);
}

.band .closed {
  fill: var(--good);
}

.band .half_open {
  fill: var(--warn);
}

.band .open {
  fill: var(--bad);
}

.band .forced_open {
  fill: var(--held);
}

.band .disabled {
  fill: var(--off);
}

.moves {
  display: flex;
  flex-direction: column;
  gap: 14px;
  flex: 1;
  min-height: 0;
  overflow: auto;
}

.panel.few {
  min-height: 262px;
}

.moves li {
  padding-left: 14px;
  border-left: 3px solid var(--line);
}

.move-head {
  display: flex;
  flex-wrap: wrap;
  gap: 0.2em 0.6em;
}

.move-head .to {
  color: var(--ink-2);
}

.missing {
  margin: 0 0 12px;
  padding-left: 18px;
}

.missing li + li {
  margin-top: 2px;
}

.window-line {
  margin-bottom: 12px;
  color: var(--ink-2);
}

.failure {
  margin-top: 8px;
  padding: 0.5em 0.8em;
  border-radius: 8px;
  background: var(--sunk);
  font: 0.87em/1.45 ui-monospace, 'Cascadia Code', 'SF Mono', Menlo, 'DejaVu Sans Mono', monospace;
  overflow-wrap: anywhere;
}

.modal .failure {
  margin-top: 0;
}

.bars {
  display: flex;
  flex-direction: column;
  gap: 10px;
}

.bars li {
  display: grid;
  grid-template-columns: minmax(0, 1fr) auto;
  gap: 3px 1em;
}

.bar-name {
  overflow-wrap: anywhere;
}

.bar-value {
  font-weight: 620;
}

.bar-line {
  grid-column: 1 / -1;
  height: 8px;
  border-radius: 4px;
  background: var(--off-bg);
  overflow: hidden;
}

.bar-line span {
  display: block;
  height: 100%;
  background: var(--bad);
  transform-origin: left;
}

.big-meter {
  margin-bottom: 16px;
}

.big-meter .meter-bar {
  height: 14px;
  border-radius: 7px;
}

.big-meter .meter-text {
  font-size: 1.3em;
  font-weight: 600;
}

.facts {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(130px, 1fr));
  gap: 12px 18px;
}

.facts .long {
  grid-column: 1 / -1;
}

.facts dt {
  color: var(--ink-2);
  font-size: 0.87em;
}

.facts dd {
  font-weight: 600;
  font-size: 1.07em;
  overflow-wrap: anywhere;
}

.table-scroll {
  overflow: auto;
}

.table-scroll.tall {
  max-height: 480px;
}

table.plain {
  width: 100%;
  border-collapse: collapse;
}

table.plain th,
table.plain td {
  padding: 7px 14px 7px 0;
  text-align: left;
  vertical-align: middle;
  font-weight: 400;
}

table.plain td.text {
  min-width: 8em;
}

table.plain tbody tr {
  border-top: 1px solid var(--line);
}

table.plain thead th {
  position: sticky;
  top: 0;
  background: var(--surface);
  color: var(--ink-2);
  font-size: 0.87em;
  font-weight: 600;
}

.preview table.plain thead th {
  background: var(--sunk);
}

.setting-name {
  overflow-wrap: break-word;
}

.settings th:first-child {
  min-width: 11em;
}

.settings .value {
  font-weight: 600;
  overflow-wrap: anywhere;
}

.settings .standard .value {
  font-weight: 400;
}

.settings td:last-child {
  padding-right: 0;
  text-align: right;
}

.text {
  overflow-wrap: anywhere;
}

.letter-list {
  margin: 0 -20px;
}

.letter {
  position: relative;
  display: flex;
  gap: 20px;
  justify-content: space-between;
  align-items: center;
  padding: 11px 20px;
  border-top: 1px solid var(--line);
}

.letter:hover {
  background: var(--sunk);
}

.letter-main {
  min-width: 0;
}

.letter-main .row-link {
  flex-direction: row;
  gap: 0.5em;
  align-items: baseline;
}

.letter-error {
  color: var(--ink-2);
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
}

.letter-error strong {
  font-weight: 560;
}

.letter-side {
  display: flex;
  flex-direction: column;
  align-items: flex-end;
  gap: 3px;
  white-space: nowrap;
}

.pager {
  display: flex;
  justify-content: center;
  gap: 10px;
  margin-top: 16px;
}

.parked {
  padding: 0.7em 1em;
  border-radius: 8px;
  background: var(--bad-bg);
  color: var(--bad);
}

.arguments {
  display: flex;
  flex-direction: column;
  gap: 6px;
  padding: 0.7em 1em;
  border-radius: 8px;
  background: var(--sunk);
  overflow-wrap: anywhere;
}

.arguments .type {
  color: var(--ink-2);
}

.arguments .value {
  font-weight: 600;
}

.progress {
  display: flex;
  flex-wrap: wrap;
  gap: 0.3em 0.8em;
  font-weight: 560;
}

.incidents {
  display: flex;
  flex-direction: column;
}

.incident {
  display: flex;
  gap: 14px;
  padding: 13px 0;
  border-top: 1px solid var(--line);
  overflow-wrap: anywhere;
}

.incident:first-child {
  border-top: 0;
}

.incident > .icon {
  width: 1.5em;
  height: 1.5em;
  margin-top: 0.1em;
  color: var(--warn);
}

.incident.critical > .icon {
  color: var(--bad);
}

.incident.ended > .icon {
  color: var(--good);
}

.audit {
  display: flex;
  flex-direction: column;
}

.audit > li {
  display: flex;
  flex-direction: column;
  gap: 4px;
  padding: 12px 0;
  border-top: 1px solid var(--line);
}

.audit > li:first-child {
  border-top: 0;
}

.audit .when {
  color: var(--ink-2);
  margin-right: 0.6em;
}

.audit .differences {
  max-width: 720px;
  padding-left: 1em;
  border-left: 3px solid var(--line);
}

@media (max-width: 900px) {
  .split {
    grid-template-columns: minmax(0, 1fr);
  }

  .side {
    position: static;
    flex-direction: row;
    max-height: none;
    overflow-x: auto;
    padding-bottom: 6px;
  }

  .side-link {
    flex: none;
    max-width: 240px;
    background: var(--surface);
    border-color: var(--line);
  }

  .side-link[aria-current] {
    box-shadow: inset 0 0 0 1px var(--accent);
    border-color: var(--accent);
  }

  .side-figures {
    display: none;
  }

  .panel {
    padding: 14px 16px 16px;
  }

  .letter-list {
    margin: 0 -16px;
  }

  .letter {
    flex-direction: column;
    align-items: stretch;
    gap: 6px;
    padding: 11px 16px;
  }

  .letter-error {
    white-space: normal;
  }

  .letter-side {
    flex-direction: row;
    justify-content: space-between;
    align-items: center;
  }

  .controls {
    justify-content: flex-start;
  }
}

@media (min-width: 1700px) {
  .charts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(560px, 1fr));
  }

  .charts figure:first-child:has(.band) {
    grid-column: 1 / -1;
  }
}
`;var vT=`/* What is on the screen, on paper: all rows, nothing to press, dark ink. */
@media print {
  :host {
    --bg: #ffffff;
    --sunk: #ffffff;
    --shadow: none;
    color-scheme: only light;
    font-size: 11px;
    print-color-adjust: exact;
  }

  button:not(.row-link, .sort),
  .controls,
  .skip,
  .top nav,
  .notices,
  .pager,
  .saved,
  .panel-aside .search,
  .toolbar .choice label:not(:has(:checked)),
  .toolbar .search:has(:placeholder-shown),
  .side {
    display: none !important;
  }

  .top,
  table.plain thead th {
    position: static;
  }

  .page {
    padding: 0;
  }

  .split {
    display: block;
  }

  .operations-body {
    contain: none;
    height: auto !important;
  }

  .operation-row:not(.head) {
    position: static;
    contain: none;
    height: auto;
    padding-block: 5px;
    transform: none !important;
    break-inside: avoid;
  }

  .table-scroll,
  .table-scroll.tall,
  .moves,
  .panel,
  .panel.tall {
    height: auto;
    max-height: none;
    overflow: visible;
  }

  .letter,
  .incident,
  .audit > li,
  .card,
  .moves li,
  figure,
  tr {
    break-inside: avoid;
  }

  .letter-error {
    white-space: normal;
  }
}
`;var jm=null;function yT(){return jm===null&&(jm=new CSSStyleSheet,jm.replaceSync([fT,mT,dT,pT,gT,hT,vT].join(`
`))),jm}var rh=R(D(),1),oh=class extends HTMLElement{root=null;given=null;set token(t){this.given=t,this.draw()}connectedCallback(){let t=this.shadowRoot??this.attachShadow({mode:"open"});t.adoptedStyleSheets=[yT()],this.root=(0,ST.createRoot)(t),this.draw()}disconnectedCallback(){this.root?.unmount(),this.root=null}draw(){let t=new URL(this.getAttribute("base")??".",document.baseURI).pathname;this.root?.render((0,rh.jsx)(bT.StrictMode,{children:(0,rh.jsx)(sT,{setup:{base:t.endsWith("/")?t:`${t}/`,inAddress:this.hasAttribute("address"),token:this.given}})}))}};customElements.get("resilience-dashboard")===void 0&&customElements.define("resilience-dashboard",oh);export{oh as ResilienceDashboard};
