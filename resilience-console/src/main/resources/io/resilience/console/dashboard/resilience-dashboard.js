var SN=Object.create;var Ev=Object.defineProperty;var EN=Object.getOwnPropertyDescriptor;var wN=Object.getOwnPropertyNames;var xN=Object.getPrototypeOf,TN=Object.prototype.hasOwnProperty;var ta=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(l){throw t=0,l}};var NN=(e,t,l,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let a of wN(t))!TN.call(e,a)&&a!==l&&Ev(e,a,{get:()=>t[a],enumerable:!(n=EN(t,a))||n.enumerable});return e};var T=(e,t,l)=>(l=e!=null?SN(xN(e)):{},NN(t||!e||!e.__esModule?Ev(l,"default",{value:e,enumerable:!0}):l,e));var Lv=ta(W=>{"use strict";var Vd=Symbol.for("react.transitional.element"),RN=Symbol.for("react.portal"),AN=Symbol.for("react.fragment"),_N=Symbol.for("react.strict_mode"),ON=Symbol.for("react.profiler"),MN=Symbol.for("react.consumer"),CN=Symbol.for("react.context"),DN=Symbol.for("react.forward_ref"),zN=Symbol.for("react.suspense"),LN=Symbol.for("react.memo"),Rv=Symbol.for("react.lazy"),kN=Symbol.for("react.activity"),HN=Symbol.for("react.view_transition"),wv=Symbol.iterator;function UN(e){return e===null||typeof e!="object"?null:(e=wv&&e[wv]||e["@@iterator"],typeof e=="function"?e:null)}var Av={isMounted:function(){return!1},enqueueForceUpdate:function(){},enqueueReplaceState:function(){},enqueueSetState:function(){}},_v=Object.assign,Ov={};function uu(e,t,l){this.props=e,this.context=t,this.refs=Ov,this.updater=l||Av}uu.prototype.isReactComponent={};uu.prototype.setState=function(e,t){if(typeof e!="object"&&typeof e!="function"&&e!=null)throw Error("takes an object of state variables to update or a function which returns an object of state variables.");this.updater.enqueueSetState(this,e,t,"setState")};uu.prototype.forceUpdate=function(e){this.updater.enqueueForceUpdate(this,e,"forceUpdate")};function Mv(){}Mv.prototype=uu.prototype;function Yd(e,t,l){this.props=e,this.context=t,this.refs=Ov,this.updater=l||Av}var Gd=Yd.prototype=new Mv;Gd.constructor=Yd;_v(Gd,uu.prototype);Gd.isPureReactComponent=!0;var xv=Array.isArray;function Bd(){}var Xe={H:null,A:null,T:null,S:null},Cv=Object.prototype.hasOwnProperty;function qd(e,t,l){var n=l.ref;return{$$typeof:Vd,type:e,key:t,ref:n!==void 0?n:null,props:l}}function BN(e,t){return qd(e.type,t,e.props)}function Qd(e){return typeof e=="object"&&e!==null&&e.$$typeof===Vd}function VN(e){var t={"=":"=0",":":"=2"};return"$"+e.replace(/[=:]/g,function(l){return t[l]})}var Tv=/\/+/g;function Ud(e,t){return typeof e=="object"&&e!==null&&e.key!=null?VN(""+e.key):t.toString(36)}function YN(e){switch(e.status){case"fulfilled":return e.value;case"rejected":throw e.reason;default:switch(typeof e.status=="string"?e.then(Bd,Bd):(e.status="pending",e.then(function(t){e.status==="pending"&&(e.status="fulfilled",e.value=t)},function(t){e.status==="pending"&&(e.status="rejected",e.reason=t)})),e.status){case"fulfilled":return e.value;case"rejected":throw e.reason}}throw e}function ou(e,t,l,n,a){var i=typeof e;(i==="undefined"||i==="boolean")&&(e=null);var o=!1;if(e===null)o=!0;else switch(i){case"bigint":case"string":case"number":o=!0;break;case"object":switch(e.$$typeof){case Vd:case RN:o=!0;break;case Rv:return o=e._init,ou(o(e._payload),t,l,n,a)}}if(o)return a=a(e),o=n===""?"."+Ud(e,0):n,xv(a)?(l="",o!=null&&(l=o.replace(Tv,"$&/")+"/"),ou(a,t,l,"",function(s){return s})):a!=null&&(Qd(a)&&(a=BN(a,l+(a.key==null||e&&e.key===a.key?"":(""+a.key).replace(Tv,"$&/")+"/")+o)),t.push(a)),1;o=0;var u=n===""?".":n+":";if(xv(e))for(var r=0;r<e.length;r++)n=e[r],i=u+Ud(n,r),o+=ou(n,t,l,i,a);else if(r=UN(e),typeof r=="function")for(e=r.call(e),r=0;!(n=e.next()).done;)n=n.value,i=u+Ud(n,r++),o+=ou(n,t,l,i,a);else if(i==="object"){if(typeof e.then=="function")return ou(YN(e),t,l,n,a);throw t=String(e),Error("Objects are not valid as a React child (found: "+(t==="[object Object]"?"object with keys {"+Object.keys(e).join(", ")+"}":t)+"). If you meant to render a collection of children, use an array instead.")}return o}function Nc(e,t,l){if(e==null)return e;var n=[],a=0;return ou(e,n,"","",function(i){return t.call(l,i,a++)}),n}function GN(e){if(e._status===-1){var t=e._result,l=t();l.then(function(n){(e._status===0||e._status===-1)&&(e._status=1,e._result=n,l.status===void 0&&(l.status="fulfilled",l.value=n))},function(n){(e._status===0||e._status===-1)&&(e._status=2,e._result=n,l.status===void 0&&(l.status="rejected",l.reason=n))}),e._status===-1&&(e._status=0,e._result=l)}if(e._status===1)return e._result.default;throw e._result}var Nv=typeof reportError=="function"?reportError:function(e){if(typeof window=="object"&&typeof window.ErrorEvent=="function"){var t=new window.ErrorEvent("error",{bubbles:!0,cancelable:!0,message:typeof e=="object"&&e!==null&&typeof e.message=="string"?String(e.message):String(e),error:e});if(!window.dispatchEvent(t))return}else if(typeof process=="object"&&typeof process.emit=="function"){process.emit("uncaughtException",e);return}console.error(e)};function Dv(e){var t=Xe.T,l={};l.types=t!==null?t.types:null,Xe.T=l;try{var n=e(),a=Xe.S;a!==null&&a(l,n),typeof n=="object"&&n!==null&&typeof n.then=="function"&&n.then(Bd,Nv)}catch(i){Nv(i)}finally{t!==null&&l.types!==null&&(t.types=l.types),Xe.T=t}}function zv(e){var t=Xe.T;if(t!==null){var l=t.types;l===null?t.types=[e]:l.indexOf(e)===-1&&l.push(e)}else Dv(zv.bind(null,e))}var qN={map:Nc,forEach:function(e,t,l){Nc(e,function(){t.apply(this,arguments)},l)},count:function(e){var t=0;return Nc(e,function(){t++}),t},toArray:function(e){return Nc(e,function(t){return t})||[]},only:function(e){if(!Qd(e))throw Error("React.Children.only expected to receive a single React element child.");return e}};W.Activity=kN;W.Children=qN;W.Component=uu;W.Fragment=AN;W.Profiler=ON;W.PureComponent=Yd;W.StrictMode=_N;W.Suspense=zN;W.ViewTransition=HN;W.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE=Xe;W.__COMPILER_RUNTIME={__proto__:null,c:function(e){return Xe.H.useMemoCache(e)}};W.addTransitionType=zv;W.cache=function(e){return function(){return e.apply(null,arguments)}};W.cacheSignal=function(){return null};W.cloneElement=function(e,t,l){if(e==null)throw Error("The argument must be a React element, but you passed "+e+".");var n=_v({},e.props),a=e.key;if(t!=null)for(i in t.key!==void 0&&(a=""+t.key),t)!Cv.call(t,i)||i==="key"||i==="__self"||i==="__source"||i==="ref"&&t.ref===void 0||(n[i]=t[i]);var i=arguments.length-2;if(i===1)n.children=l;else if(1<i){for(var o=Array(i),u=0;u<i;u++)o[u]=arguments[u+2];n.children=o}return qd(e.type,a,n)};W.createContext=function(e){return e={$$typeof:CN,_currentValue:e,_currentValue2:e,_threadCount:0,Provider:null,Consumer:null},e.Provider=e,e.Consumer={$$typeof:MN,_context:e},e};W.createElement=function(e,t,l){var n,a={},i=null;if(t!=null)for(n in t.key!==void 0&&(i=""+t.key),t)Cv.call(t,n)&&n!=="key"&&n!=="__self"&&n!=="__source"&&(a[n]=t[n]);var o=arguments.length-2;if(o===1)a.children=l;else if(1<o){for(var u=Array(o),r=0;r<o;r++)u[r]=arguments[r+2];a.children=u}if(e&&e.defaultProps)for(n in o=e.defaultProps,o)a[n]===void 0&&(a[n]=o[n]);return qd(e,i,a)};W.createRef=function(){return{current:null}};W.forwardRef=function(e){return{$$typeof:DN,render:e}};W.isValidElement=Qd;W.lazy=function(e){return{$$typeof:Rv,_payload:{_status:-1,_result:e},_init:GN}};W.memo=function(e,t){return{$$typeof:LN,type:e,compare:t===void 0?null:t}};W.startTransition=Dv;W.unstable_useCacheRefresh=function(){return Xe.H.useCacheRefresh()};W.use=function(e){return Xe.H.use(e)};W.useActionState=function(e,t,l){return Xe.H.useActionState(e,t,l)};W.useCallback=function(e,t){return Xe.H.useCallback(e,t)};W.useContext=function(e){return Xe.H.useContext(e)};W.useDebugValue=function(){};W.useDeferredValue=function(e,t){return Xe.H.useDeferredValue(e,t)};W.useEffect=function(e,t){return Xe.H.useEffect(e,t)};W.useEffectEvent=function(e){return Xe.H.useEffectEvent(e)};W.useId=function(){return Xe.H.useId()};W.useImperativeHandle=function(e,t,l){return Xe.H.useImperativeHandle(e,t,l)};W.useInsertionEffect=function(e,t){return Xe.H.useInsertionEffect(e,t)};W.useLayoutEffect=function(e,t){return Xe.H.useLayoutEffect(e,t)};W.useMemo=function(e,t){return Xe.H.useMemo(e,t)};W.useOptimistic=function(e,t){return Xe.H.useOptimistic(e,t)};W.useReducer=function(e,t,l){return Xe.H.useReducer(e,t,l)};W.useRef=function(e){return Xe.H.useRef(e)};W.useState=function(e){return Xe.H.useState(e)};W.useSyncExternalStore=function(e,t,l){return Xe.H.useSyncExternalStore(e,t,l)};W.useTransition=function(){return Xe.H.useTransition()};W.version="19.3.0"});var $=ta((J4,kv)=>{"use strict";kv.exports=Lv()});var Zv=ta(rt=>{"use strict";function Kd(e,t){var l=e.length;e.push(t);e:for(;0<l;){var n=l-1>>>1,a=e[n];if(0<Rc(a,t))e[n]=t,e[l]=a,l=n;else break e}}function la(e){return e.length===0?null:e[0]}function _c(e){if(e.length===0)return null;var t=e[0],l=e.pop();if(l!==t){e[0]=l;e:for(var n=0,a=e.length,i=a>>>1;n<i;){var o=2*(n+1)-1,u=e[o],r=o+1,s=e[r];if(0>Rc(u,l))r<a&&0>Rc(s,u)?(e[n]=s,e[r]=l,n=r):(e[n]=u,e[o]=l,n=o);else if(r<a&&0>Rc(s,l))e[n]=s,e[r]=l,n=r;else break e}}return t}function Rc(e,t){var l=e.sortIndex-t.sortIndex;return l!==0?l:e.id-t.id}rt.unstable_now=void 0;typeof performance=="object"&&typeof performance.now=="function"?(Hv=performance,rt.unstable_now=function(){return Hv.now()}):(jd=Date,Uv=jd.now(),rt.unstable_now=function(){return jd.now()-Uv});var Hv,jd,Uv,Ra=[],fi=[],QN=1,gn=null,cl=3,Jd=!1,Fr=!1,Ir=!1,$d=!1,Yv=typeof setTimeout=="function"?setTimeout:null,Gv=typeof clearTimeout=="function"?clearTimeout:null,Bv=typeof setImmediate<"u"?setImmediate:null;function Ac(e){for(var t=la(fi);t!==null;){if(t.callback===null)_c(fi);else if(t.startTime<=e)_c(fi),t.sortIndex=t.expirationTime,Kd(Ra,t);else break;t=la(fi)}}function Fd(e){if(Ir=!1,Ac(e),!Fr)if(la(Ra)!==null)Fr=!0,su||(su=!0,ru());else{var t=la(fi);t!==null&&Id(Fd,t.startTime-e)}}var su=!1,Wr=-1,qv=5,Qv=-1;function jv(){return $d?!0:!(rt.unstable_now()-Qv<qv)}function Zd(){if($d=!1,su){var e=rt.unstable_now();Qv=e;var t=!0;try{e:{Fr=!1,Ir&&(Ir=!1,Gv(Wr),Wr=-1),Jd=!0;var l=cl;try{t:{for(Ac(e),gn=la(Ra);gn!==null&&!(gn.expirationTime>e&&jv());){var n=gn.callback;if(typeof n=="function"){gn.callback=null,cl=gn.priorityLevel;var a=n(gn.expirationTime<=e);if(e=rt.unstable_now(),typeof a=="function"){gn.callback=a,Ac(e),t=!0;break t}gn===la(Ra)&&_c(Ra),Ac(e)}else _c(Ra);gn=la(Ra)}if(gn!==null)t=!0;else{var i=la(fi);i!==null&&Id(Fd,i.startTime-e),t=!1}}break e}finally{gn=null,cl=l,Jd=!1}t=void 0}}finally{t?ru():su=!1}}}var ru;typeof Bv=="function"?ru=function(){Bv(Zd)}:typeof MessageChannel<"u"?(Xd=new MessageChannel,Vv=Xd.port2,Xd.port1.onmessage=Zd,ru=function(){Vv.postMessage(null)}):ru=function(){Yv(Zd,0)};var Xd,Vv;function Id(e,t){Wr=Yv(function(){e(rt.unstable_now())},t)}rt.unstable_IdlePriority=5;rt.unstable_ImmediatePriority=1;rt.unstable_LowPriority=4;rt.unstable_NormalPriority=3;rt.unstable_Profiling=null;rt.unstable_UserBlockingPriority=2;rt.unstable_cancelCallback=function(e){e.callback=null};rt.unstable_forceFrameRate=function(e){0>e||125<e?console.error("forceFrameRate takes a positive int between 0 and 125, forcing frame rates higher than 125 fps is not supported"):qv=0<e?Math.floor(1e3/e):5};rt.unstable_getCurrentPriorityLevel=function(){return cl};rt.unstable_next=function(e){switch(cl){case 1:case 2:case 3:var t=3;break;default:t=cl}var l=cl;cl=t;try{return e()}finally{cl=l}};rt.unstable_requestPaint=function(){$d=!0};rt.unstable_runWithPriority=function(e,t){switch(e){case 1:case 2:case 3:case 4:case 5:break;default:e=3}var l=cl;cl=e;try{return t()}finally{cl=l}};rt.unstable_scheduleCallback=function(e,t,l){var n=rt.unstable_now();switch(typeof l=="object"&&l!==null?(l=l.delay,l=typeof l=="number"&&0<l?n+l:n):l=n,e){case 1:var a=-1;break;case 2:a=250;break;case 5:a=1073741823;break;case 4:a=1e4;break;default:a=5e3}return a=l+a,e={id:QN++,callback:t,priorityLevel:e,startTime:l,expirationTime:a,sortIndex:-1},l>n?(e.sortIndex=l,Kd(fi,e),la(Ra)===null&&e===la(fi)&&(Ir?(Gv(Wr),Wr=-1):Ir=!0,Id(Fd,l-n))):(e.sortIndex=a,Kd(Ra,e),Fr||Jd||(Fr=!0,su||(su=!0,ru()))),e};rt.unstable_shouldYield=jv;rt.unstable_wrapCallback=function(e){var t=cl;return function(){var l=cl;cl=t;try{return e.apply(this,arguments)}finally{cl=l}}}});var Kv=ta((F4,Xv)=>{"use strict";Xv.exports=Zv()});var Fv=ta(fl=>{"use strict";var jN=$();function $v(e){var t="https://react.dev/errors/"+e;if(1<arguments.length){t+="?args[]="+encodeURIComponent(arguments[1]);for(var l=2;l<arguments.length;l++)t+="&args[]="+encodeURIComponent(arguments[l])}return"Minified React error #"+e+"; visit "+t+" for the full message or use the non-minified dev environment for full errors and additional helpful warnings."}function mi(){}var vl={d:{f:mi,r:function(){throw Error($v(522))},D:mi,C:mi,L:mi,m:mi,X:mi,S:mi,M:mi},p:0,findDOMNode:null},ZN=Symbol.for("react.portal"),XN=Symbol.for("react.recoverable"),Jv=Symbol.for("react.optimistic_key");function KN(e,t,l){var n=3<arguments.length&&arguments[3]!==void 0?arguments[3]:null;return{$$typeof:ZN,key:n==null?null:n===Jv?Jv:""+n,children:e,containerInfo:t,implementation:l}}var Pr=jN.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE;function Oc(e,t){if(e==="font")return"";if(typeof t=="string")return t==="use-credentials"?t:""}fl.__DOM_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE=vl;fl.browser=function(e){return{$$typeof:XN,_reason:e}};fl.createPortal=function(e,t){var l=2<arguments.length&&arguments[2]!==void 0?arguments[2]:null;if(!t||t.nodeType!==1&&t.nodeType!==9&&t.nodeType!==11)throw Error($v(299));return KN(e,t,null,l)};fl.flushSync=function(e){var t=Pr.T,l=vl.p;try{if(Pr.T=null,vl.p=2,e)return e()}finally{Pr.T=t,vl.p=l,vl.d.f()}};fl.preconnect=function(e,t){typeof e=="string"&&(t?(t=t.crossOrigin,t=typeof t=="string"?t==="use-credentials"?t:"":void 0):t=null,vl.d.C(e,t))};fl.prefetchDNS=function(e){typeof e=="string"&&vl.d.D(e)};fl.preinit=function(e,t){if(typeof e=="string"&&t&&typeof t.as=="string"){var l=t.as,n=Oc(l,t.crossOrigin),a=typeof t.integrity=="string"?t.integrity:void 0,i=typeof t.fetchPriority=="string"?t.fetchPriority:void 0;l==="style"?vl.d.S(e,typeof t.precedence=="string"?t.precedence:void 0,{crossOrigin:n,integrity:a,fetchPriority:i}):l==="script"&&vl.d.X(e,{crossOrigin:n,integrity:a,fetchPriority:i,nonce:typeof t.nonce=="string"?t.nonce:void 0})}};fl.preinitModule=function(e,t){if(typeof e=="string")if(typeof t=="object"&&t!==null){if(t.as==null||t.as==="script"){var l=Oc(t.as,t.crossOrigin);vl.d.M(e,{crossOrigin:l,integrity:typeof t.integrity=="string"?t.integrity:void 0,nonce:typeof t.nonce=="string"?t.nonce:void 0,fetchPriority:typeof t.fetchPriority=="string"?t.fetchPriority:void 0})}}else t==null&&vl.d.M(e)};fl.preload=function(e,t){if(typeof e=="string"&&typeof t=="object"&&t!==null&&typeof t.as=="string"){var l=t.as,n=Oc(l,t.crossOrigin);vl.d.L(e,l,{crossOrigin:n,integrity:typeof t.integrity=="string"?t.integrity:void 0,nonce:typeof t.nonce=="string"?t.nonce:void 0,type:typeof t.type=="string"?t.type:void 0,fetchPriority:typeof t.fetchPriority=="string"?t.fetchPriority:void 0,referrerPolicy:typeof t.referrerPolicy=="string"?t.referrerPolicy:void 0,imageSrcSet:typeof t.imageSrcSet=="string"?t.imageSrcSet:void 0,imageSizes:typeof t.imageSizes=="string"?t.imageSizes:void 0,media:typeof t.media=="string"?t.media:void 0})}};fl.preloadModule=function(e,t){if(typeof e=="string")if(t){var l=Oc(t.as,t.crossOrigin);vl.d.m(e,{as:typeof t.as=="string"&&t.as!=="script"?t.as:void 0,crossOrigin:l,integrity:typeof t.integrity=="string"?t.integrity:void 0,nonce:typeof t.nonce=="string"?t.nonce:void 0,fetchPriority:typeof t.fetchPriority=="string"?t.fetchPriority:void 0})}else vl.d.m(e)};fl.requestFormReset=function(e){vl.d.r(e)};fl.unstable_batchedUpdates=function(e,t){return e(t)};fl.useFormState=function(e,t,l){return Pr.H.useFormState(e,t,l)};fl.useFormStatus=function(){return Pr.H.useHostTransitionStatus()};fl.version="19.3.0"});var Pv=ta((W4,Wv)=>{"use strict";function Iv(){if(!(typeof __REACT_DEVTOOLS_GLOBAL_HOOK__>"u"||typeof __REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE!="function"))try{__REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE(Iv)}catch(e){console.error(e)}}Iv(),Wv.exports=Fv()});var VE=ta(fm=>{"use strict";var Ut=Kv(),B1=$(),JN=Pv();function C(e){var t="https://react.dev/errors/"+e;if(1<arguments.length){t+="?args[]="+encodeURIComponent(arguments[1]);for(var l=2;l<arguments.length;l++)t+="&args[]="+encodeURIComponent(arguments[l])}return"Minified React error #"+e+"; visit "+t+" for the full message or use the non-minified dev environment for full errors and additional helpful warnings."}function V1(e){return!(!e||e.nodeType!==1&&e.nodeType!==9&&e.nodeType!==11)}function Ys(e){for(var t=e,l=t;l&&!l.alternate;)t=l,(t.flags&4098)!==0&&(e=t.return),l=t.return;for(;t.return;)t=t.return;return t.tag===3?e:null}function Y1(e){if(e.tag===13){var t=e.memoizedState;if(t===null&&(e=e.alternate,e!==null&&(t=e.memoizedState)),t!==null)return t.dehydrated}return null}function G1(e){if(e.tag===31){var t=e.memoizedState;if(t===null&&(e=e.alternate,e!==null&&(t=e.memoizedState)),t!==null)return t.dehydrated}return null}function ey(e){if(Ys(e)!==e)throw Error(C(188))}function $N(e){var t=e.alternate;if(!t){if(t=Ys(e),t===null)throw Error(C(188));return t!==e?null:e}for(var l=e,n=t;;){var a=l.return;if(a===null)break;var i=a.alternate;if(i===null){if(n=a.return,n!==null){l=n;continue}break}if(a.child===i.child){for(i=a.child;i;){if(i===l)return ey(a),e;if(i===n)return ey(a),t;i=i.sibling}throw Error(C(188))}if(l.return!==n.return)l=a,n=i;else{for(var o=!1,u=a.child;u;){if(u===l){o=!0,l=a,n=i;break}if(u===n){o=!0,n=a,l=i;break}u=u.sibling}if(!o){for(u=i.child;u;){if(u===l){o=!0,l=i,n=a;break}if(u===n){o=!0,n=i,l=a;break}u=u.sibling}if(!o)throw Error(C(189))}}if(l.alternate!==n)throw Error(C(190))}if(l.tag!==3)throw Error(C(188));return l.stateNode.current===l?e:t}function q1(e){var t=e.tag;if(t===5||t===26||t===27||t===6)return e;for(e=e.child;e!==null;){if(t=q1(e),t!==null)return t;e=e.sibling}return null}function Hl(e,t,l,n,a,i){for(;e!==null;){if((e.tag===5||e.tag===27||e.tag===6)&&l(e,n,a,i)||(e.tag!==22||e.memoizedState===null)&&(t||e.tag!==5&&e.tag!==27)&&Hl(e.child,t,l,n,a,i))return!0;e=e.sibling}return!1}function To(e){for(e=e.return;e!==null;){if(e.tag===3||e.tag===5||e.tag===27)return e;e=e.return}return null}function ty(e){var t=!1;for(e=e.return;e!==null&&(e.tag===4&&(t=!0),!(e.tag===3||e.tag===5||e.tag===27));)e=e.return;return t}function Q1(e){var t=[null,null],l=To(e);return l===null||j1(t,e,l.child,{foundSelf:!1}),t}function j1(e,t,l,n){for(;l!==null;){if(l===t)n.foundSelf=!0;else if(l.tag===5||l.tag===27||l.tag===6){if(n.foundSelf)return e[1]=l,!0;e[0]=l}else if((l.tag!==22||l.memoizedState===null)&&j1(e,t,l.child,n))return!0;l=l.sibling}return!1}function Ht(e){switch(e.tag){case 5:case 27:case 6:return e.stateNode;case 3:return e.stateNode.containerInfo;default:throw Error(C(559))}}var hu=null,Op=null;function FN(e,t,l){return e===l?!0:e===t?(hu=e,!0):!1}function IN(e,t,l){return e===l?(Op=e,!1):e===t?(Op!==null&&(hu=e),!0):!1}function ly(e){if(e===null)return null;do e=e===null?null:e.return;while(e&&e.tag!==5&&e.tag!==27&&e.tag!==3);return e||null}function Mp(e,t,l){for(var n=0,a=e;a;a=l(a))n++;a=0;for(var i=t;i;i=l(i))a++;for(;0<n-a;)e=l(e),n--;for(;0<a-n;)t=l(t),a--;for(;n--;){if(e===t||t!==null&&e===t.alternate)return e;e=l(e),t=l(t)}return null}var Qe=Object.assign,WN=Symbol.for("react.element"),Mc=Symbol.for("react.transitional.element"),os=Symbol.for("react.portal"),vu=Symbol.for("react.fragment"),Z1=Symbol.for("react.strict_mode"),Cp=Symbol.for("react.profiler"),X1=Symbol.for("react.consumer"),ra=Symbol.for("react.context"),Y0=Symbol.for("react.forward_ref"),Dp=Symbol.for("react.suspense"),zp=Symbol.for("react.suspense_list"),G0=Symbol.for("react.memo"),hi=Symbol.for("react.lazy"),Lp=Symbol.for("react.activity"),PN=Symbol.for("react.legacy_hidden"),eR=Symbol.for("react.memo_cache_sentinel"),kp=Symbol.for("react.view_transition"),tR=Symbol.for("react.recoverable"),ny=Symbol.iterator;function es(e){return e===null||typeof e!="object"?null:(e=ny&&e[ny]||e["@@iterator"],typeof e=="function"?e:null)}var lR=Symbol.for("react.client.reference");function Hp(e){if(e==null)return null;if(typeof e=="function")return e.$$typeof===lR?null:e.displayName||e.name||null;if(typeof e=="string")return e;switch(e){case vu:return"Fragment";case Cp:return"Profiler";case Z1:return"StrictMode";case Dp:return"Suspense";case zp:return"SuspenseList";case Lp:return"Activity";case kp:return"ViewTransition"}if(typeof e=="object")switch(e.$$typeof){case os:return"Portal";case ra:return e.displayName||"Context";case X1:return(e._context.displayName||"Context")+".Consumer";case Y0:var t=e.render;return e=e.displayName,e||(e=t.displayName||t.name||"",e=e!==""?"ForwardRef("+e+")":"ForwardRef"),e;case G0:return t=e.displayName||null,t!==null?t:Hp(e.type)||"Memo";case hi:t=e._payload,e=e._init;try{return Hp(e(t))}catch{}}return null}var us=Array.isArray,F=B1.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE,Oe=JN.__DOM_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE,co={pending:!1,data:null,method:null,action:null},Up=[],yu=-1;function ga(e){return{current:e}}function tl(e){0>yu||(e.current=Up[yu],Up[yu]=null,yu--)}function $e(e,t){yu++,Up[yu]=e.current,e.current=t}var ma=ga(null),Ts=ga(null),Ni=ga(null),vf=ga(null);function yf(e,t){switch($e(Ni,t),$e(Ts,e),$e(ma,null),t.nodeType){case 9:case 11:e=(e=t.documentElement)&&(e=e.namespaceURI)?v1(e):0;break;default:if(e=t.tagName,t=t.namespaceURI)t=v1(t),e=pE(t,e);else switch(e){case"svg":e=1;break;case"math":e=2;break;default:e=0}}tl(ma),$e(ma,e)}function Bu(){tl(ma),tl(Ts),tl(Ni)}function Bp(e){var t=e.memoizedState;t!==null&&(Ju._currentValue=t.memoizedState,$e(vf,e)),t=ma.current;var l=pE(t,e.type);t!==l&&($e(Ts,e),$e(ma,l))}function bf(e){Ts.current===e&&(tl(ma),tl(Ts)),vf.current===e&&(tl(vf),Ju._currentValue=co)}var Wd,ay;function pi(e){if(Wd===void 0)try{throw Error()}catch(l){var t=l.stack.trim().match(/\n( *(at )?)/);Wd=t&&t[1]||"",ay=-1<l.stack.indexOf(`
    at`)?" (<anonymous>)":-1<l.stack.indexOf("@")?"@unknown:0:0":""}return`
`+Wd+e+ay}var Pd=!1;function ep(e,t){if(!e||Pd)return"";Pd=!0;var l=Error.prepareStackTrace;Error.prepareStackTrace=void 0;try{var n={DetermineComponentFrameRoot:function(){try{if(t){var p=function(){throw Error()};if(Object.defineProperty(p.prototype,"props",{set:function(){throw Error()}}),typeof Reflect=="object"&&Reflect.construct){try{Reflect.construct(p,[])}catch(x){var f=x}Reflect.construct(e,[],p)}else{try{p.call()}catch(x){f=x}p=!1;try{var g=Object.getOwnPropertyDescriptor(e.prototype,"props");Object.defineProperty(e.prototype,"props",{configurable:!0,set:function(){throw Error()}}),p=!0,new e}finally{p&&(g!==void 0?Object.defineProperty(e.prototype,"props",g):delete e.prototype.props)}}}else{try{throw Error()}catch(x){f=x}(p=e())&&typeof p.catch=="function"&&p.catch(function(){})}}catch(x){if(x&&f&&typeof x.stack=="string")return[x.stack,f.stack]}return[null,null]}};n.DetermineComponentFrameRoot.displayName="DetermineComponentFrameRoot";var a=Object.getOwnPropertyDescriptor(n.DetermineComponentFrameRoot,"name");a&&a.configurable&&Object.defineProperty(n.DetermineComponentFrameRoot,"name",{value:"DetermineComponentFrameRoot"});var i=n.DetermineComponentFrameRoot(),o=i[0],u=i[1];if(o&&u){var r=o.split(`
`),s=u.split(`
`);for(a=n=0;n<r.length&&!r[n].includes("DetermineComponentFrameRoot");)n++;for(;a<s.length&&!s[a].includes("DetermineComponentFrameRoot");)a++;if(n===r.length||a===s.length)for(n=r.length-1,a=s.length-1;1<=n&&0<=a&&r[n]!==s[a];)a--;for(;1<=n&&0<=a;n--,a--)if(r[n]!==s[a]){if(n!==1||a!==1)do if(n--,a--,0>a||r[n]!==s[a]){var m=`
`+r[n].replace(" at new "," at ");return e.displayName&&m.includes("<anonymous>")&&(m=m.replace("<anonymous>",e.displayName)),m}while(1<=n&&0<=a);break}}}finally{Pd=!1,Error.prepareStackTrace=l}return(l=e?e.displayName||e.name:"")?pi(l):""}function nR(e,t){switch(e.tag){case 26:case 27:case 5:return pi(e.type);case 16:return pi("Lazy");case 13:return e.child!==t&&t!==null?pi("Suspense Fallback"):pi("Suspense");case 19:return pi("SuspenseList");case 0:case 15:return ep(e.type,!1);case 11:return ep(e.type.render,!1);case 1:return ep(e.type,!0);case 31:return pi("Activity");case 30:return pi("ViewTransition");default:return""}}function iy(e){try{var t="",l=null;do t+=nR(e,l),l=e,e=e.return;while(e);return t}catch(n){return`
Error generating stack: `+n.message+`
`+n.stack}}var Vp=Object.prototype.hasOwnProperty,q0=Ut.unstable_scheduleCallback,tp=Ut.unstable_cancelCallback,aR=Ut.unstable_shouldYield,iR=Ut.unstable_requestPaint,Fl=Ut.unstable_now,oR=Ut.unstable_getCurrentPriorityLevel,K1=Ut.unstable_ImmediatePriority,J1=Ut.unstable_UserBlockingPriority,Sf=Ut.unstable_NormalPriority,uR=Ut.unstable_LowPriority,$1=Ut.unstable_IdlePriority,rR=Ut.log,sR=Ut.unstable_setDisableYieldValue,Gs=null,Il=null;function bi(e){if(typeof rR=="function"&&sR(e),Il&&typeof Il.setStrictMode=="function")try{Il.setStrictMode(Gs,e)}catch{}}var Wl=Math.clz32?Math.clz32:mR,cR=Math.log,fR=Math.LN2;function mR(e){return e>>>=0,e===0?32:31-(cR(e)/fR|0)|0}var Cc=256,Dc=262144,zc=4194304;function io(e){var t=e&42;if(t!==0)return t;switch(e&-e){case 1:return 1;case 2:return 2;case 4:return 4;case 8:return 8;case 16:return 16;case 32:return 32;case 64:return 64;case 128:return 128;case 256:case 512:case 1024:case 2048:case 4096:case 8192:case 16384:case 32768:case 65536:case 131072:return e&-e;case 262144:case 524288:case 1048576:case 2097152:return e&3932160;case 4194304:case 8388608:case 16777216:case 33554432:return e&62914560;case 67108864:return 67108864;case 134217728:return 134217728;case 268435456:return 268435456;case 536870912:return 536870912;case 1073741824:return 0;default:return e}}function Xf(e,t,l){var n=e.pendingLanes;if(n===0)return 0;var a=0,i=e.suspendedLanes,o=e.pingedLanes;e=e.warmLanes;var u=n&134217727;return u!==0?(n=u&~i,n!==0?a=io(n):(o&=u,o!==0?a=io(o):l||(l=u&~e,l!==0&&(a=io(l))))):(u=n&~i,u!==0?a=io(u):o!==0?a=io(o):l||(l=n&~e,l!==0&&(a=io(l)))),a===0?0:t!==0&&t!==a&&(t&i)===0&&(i=a&-a,l=t&-t,i>=l||i===32&&(l&4194048)!==0)?t:a}function qs(e,t){return(e.pendingLanes&~(e.suspendedLanes&~e.pingedLanes)&t)===0}function F1(e,t){(t&8)!==0&&(t|=t&32);var l=e.entangledLanes;if(l!==0)for(e=e.entanglements,l&=t;0<l;){var n=31-Wl(l),a=1<<n;t|=e[n],l&=~a}return t}function dR(e,t){switch(e){case 1:case 2:case 4:case 8:case 64:return t+250;case 16:case 32:case 128:case 256:case 512:case 1024:case 2048:case 4096:case 8192:case 16384:case 32768:case 65536:case 131072:case 262144:case 524288:case 1048576:case 2097152:return t+5e3;case 4194304:case 8388608:case 16777216:case 33554432:return-1;case 67108864:case 134217728:case 268435456:case 536870912:case 1073741824:return-1;default:return-1}}function I1(){var e=zc;return zc<<=1,(zc&62914560)===0&&(zc=4194304),e}function lp(e){for(var t=[],l=0;31>l;l++)t.push(e);return t}function Qs(e,t){e.pendingLanes|=t,t!==268435456&&(e.suspendedLanes=0,e.pingedLanes=0,e.warmLanes=0)}function pR(e,t,l,n,a,i){var o=e.pendingLanes;e.pendingLanes=l,e.suspendedLanes=0,e.pingedLanes=0,e.warmLanes=0,e.expiredLanes&=l,e.entangledLanes&=l,e.errorRecoveryDisabledLanes&=l,e.shellSuspendCounter=0;var u=e.entanglements,r=e.expirationTimes,s=e.hiddenUpdates;for(l=o&~l;0<l;){var m=31-Wl(l),p=1<<m;u[m]=0,r[m]=-1;var f=s[m];if(f!==null)for(s[m]=null,m=0;m<f.length;m++){var g=f[m];g!==null&&(g.lane&=-536870913)}l&=~p}n!==0&&W1(e,n,0),i!==0&&a===0&&e.tag!==0&&(e.suspendedLanes|=i&~(o&~t))}function W1(e,t,l){e.pendingLanes|=t,e.suspendedLanes&=~t;var n=31-Wl(t);e.entangledLanes|=t,e.entanglements[n]=e.entanglements[n]|1073741824|l&261930}function P1(e,t){var l=e.entangledLanes|=t;for(e=e.entanglements;l;){var n=31-Wl(l),a=1<<n;a&t|e[n]&t&&(e[n]|=t),l&=~a}}function eb(e,t){var l=t&-t;return l=(l&42)!==0?1:Q0(l),(l&(e.suspendedLanes|t))!==0?0:l}function Q0(e){switch(e){case 2:e=1;break;case 8:e=4;break;case 32:e=16;break;case 256:case 512:case 1024:case 2048:case 4096:case 8192:case 16384:case 32768:case 65536:case 131072:case 262144:case 524288:case 1048576:case 2097152:case 4194304:case 8388608:case 16777216:case 33554432:e=128;break;case 268435456:e=134217728;break;default:e=0}return e}function j0(e){return e&=-e,2<e?8<e?(e&134217727)!==0?32:268435456:8:2}function tb(){var e=Oe.p;return e!==0?e:(e=window.event,e===void 0?32:HE(e.type))}function oy(e,t){var l=Oe.p;try{return Oe.p=e,t()}finally{Oe.p=l}}var Va=Math.random().toString(36).slice(2),Pt="__reactFiber$"+Va,Ul="__reactProps$"+Va,Iu="__reactContainer$"+Va,uy="__reactEvents$"+Va,gR="__reactListeners$"+Va,hR="__reactHandles$"+Va,ry="__reactResources$"+Va,js="__reactMarker$"+Va,Ef="__reactLoad$"+Va;function Kf(e){delete e[Pt],delete e[Ul],delete e[gR],delete e[hR]}function ro(e){var t;if(t=e[Pt])return t;for(var l=e.parentNode;l;){if(t=l[Iu]||l[Pt]){if(l=t.alternate,t.child!==null||l!==null&&l.child!==null)for(e=N1(e);e!==null;){if(l=e[Pt])return l;e=N1(e)}return t}e=l,l=e.parentNode}return null}function Wu(e){if(e=e[Pt]||e[Iu]){var t=e.tag;if(t===5||t===6||t===13||t===31||t===26||t===27||t===3)return e}return null}function rs(e){var t=e.tag;if(t===5||t===26||t===27||t===6)return e.stateNode;throw Error(C(33))}function _u(e){var t=e[ry];return t||(t=e[ry]={hoistableStyles:new Map,hoistableScripts:new Map}),t}function Jt(e){e[js]=!0}function lb(e){e[Ef]=void 0}var nb=new Set,ab={};function No(e,t){Vu(e,t),Vu(e+"Capture",t)}function Vu(e,t){for(ab[e]=t,e=0;e<t.length;e++)nb.add(t[e])}var vR=RegExp("^[:A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD][:A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\-.0-9\\u00B7\\u0300-\\u036F\\u203F-\\u2040]*$"),sy={},cy={};function yR(e){return Vp.call(cy,e)?!0:Vp.call(sy,e)?!1:vR.test(e)?cy[e]=!0:(sy[e]=!0,!1)}var Ne=!1;function fy(){var e=Ne;return Ne=!1,e}function Ic(e,t,l){if(yR(t))if(l===null)e.removeAttribute(t);else{switch(typeof l){case"undefined":case"function":case"symbol":e.removeAttribute(t);return;case"boolean":var n=t.toLowerCase().slice(0,5);if(n!=="data-"&&n!=="aria-"){e.removeAttribute(t);return}}e.setAttribute(t,l)}}function Lc(e,t,l){if(l===null)e.removeAttribute(t);else{switch(typeof l){case"undefined":case"function":case"symbol":case"boolean":e.removeAttribute(t);return}e.setAttribute(t,l)}}function Aa(e,t,l,n){if(n===null)e.removeAttribute(l);else{switch(typeof n){case"undefined":case"function":case"symbol":case"boolean":e.removeAttribute(l);return}e.setAttributeNS(t,l,n)}}function Xl(e){switch(typeof e){case"bigint":case"boolean":case"number":case"string":case"undefined":return e;case"object":return e;default:return""}}function ib(e){var t=e.type;return(e=e.nodeName)&&e.toLowerCase()==="input"&&(t==="checkbox"||t==="radio")}function bR(e,t,l){var n=Object.getOwnPropertyDescriptor(e.constructor.prototype,t);if(!e.hasOwnProperty(t)&&typeof n<"u"&&typeof n.get=="function"&&typeof n.set=="function"){var a=n.get,i=n.set;return Object.defineProperty(e,t,{configurable:!0,get:function(){return a.call(this)},set:function(o){l=""+o,i.call(this,o)}}),Object.defineProperty(e,t,{enumerable:n.enumerable}),{getValue:function(){return l},setValue:function(o){l=""+o},stopTracking:function(){e._valueTracker=null,delete e[t]}}}}function Yp(e){if(!e._valueTracker){var t=ib(e)?"checked":"value";e._valueTracker=bR(e,t,""+e[t])}}function ob(e){if(!e)return!1;var t=e._valueTracker;if(!t)return!0;var l=t.getValue(),n="";return e&&(n=ib(e)?e.checked?"true":"false":e.value),e=n,e!==l?(t.setValue(e),!0):!1}var SR=/[\n"\\]/g;function Sn(e){return e.replace(SR,function(t){return"\\"+t.charCodeAt(0).toString(16)+" "})}function Gp(e,t,l,n,a,i,o,u){e.name="",o!=null&&typeof o!="function"&&typeof o!="symbol"&&typeof o!="boolean"?e.type=o:e.removeAttribute("type"),t!=null?o==="number"?(t===0&&e.value===""||e.value!=t)&&(e.value=""+Xl(t)):e.value!==""+Xl(t)&&(e.value=""+Xl(t)):o!=="submit"&&o!=="reset"||e.removeAttribute("value"),t!=null?o==="number"&&e.value==t?np(e,Xl(e.value)):np(e,Xl(t)):l!=null?np(e,Xl(l)):n!=null&&e.removeAttribute("value"),a==null&&i!=null&&(e.defaultChecked=!!i),a!=null&&(e.checked=a&&typeof a!="function"&&typeof a!="symbol"),u!=null&&typeof u!="function"&&typeof u!="symbol"&&typeof u!="boolean"?e.name=""+Xl(u):e.removeAttribute("name")}function ub(e,t,l,n,a,i,o,u){if(i!=null&&typeof i!="function"&&typeof i!="symbol"&&typeof i!="boolean"&&(e.type=i),t!=null||l!=null){if(!(i!=="submit"&&i!=="reset"||t!=null)){Yp(e);return}l=l!=null?""+Xl(l):"",t=t!=null?""+Xl(t):l,u||t===e.value||(e.value=t),e.defaultValue=t}n=n??a,n=typeof n!="function"&&typeof n!="symbol"&&!!n,e.checked=u?e.checked:!!n,e.defaultChecked=!!n,o!=null&&typeof o!="function"&&typeof o!="symbol"&&typeof o!="boolean"&&(e.name=o),Yp(e)}function np(e,t){e.defaultValue!==""+t&&(e.defaultValue=""+t)}function Ou(e,t,l,n){if(e=e.options,t){t={};for(var a=0;a<l.length;a++)t["$"+l[a]]=!0;for(l=0;l<e.length;l++)a=t.hasOwnProperty("$"+e[l].value),e[l].selected!==a&&(e[l].selected=a),a&&n&&(e[l].defaultSelected=!0)}else{for(l=""+Xl(l),t=null,a=0;a<e.length;a++){if(e[a].value===l){e[a].selected=!0,n&&(e[a].defaultSelected=!0);return}t!==null||e[a].disabled||(t=e[a])}t!==null&&(t.selected=!0)}}function rb(e,t,l){if(t!=null&&(t=""+Xl(t),t!==e.value&&(e.value=t),l==null)){e.defaultValue!==t&&(e.defaultValue=t);return}e.defaultValue=l!=null?""+Xl(l):""}function sb(e,t,l,n){if(t==null){if(n!=null){if(l!=null)throw Error(C(92));if(us(n)){if(1<n.length)throw Error(C(93));n=n[0]}l=n}l==null&&(l=""),t=l}l=Xl(t),e.defaultValue=l,n=e.textContent,n===l&&n!==""&&n!==null&&(e.value=n),Yp(e)}function Yu(e,t){if(t){var l=e.firstChild;if(l&&l===e.lastChild&&l.nodeType===3){l.nodeValue=t;return}}e.textContent=t}var ER=new Set("animationIterationCount aspectRatio borderImageOutset borderImageSlice borderImageWidth boxFlex boxFlexGroup boxOrdinalGroup columnCount columns flex flexGrow flexPositive flexShrink flexNegative flexOrder gridArea gridRow gridRowEnd gridRowSpan gridRowStart gridColumn gridColumnEnd gridColumnSpan gridColumnStart fontWeight lineClamp lineHeight opacity order orphans scale tabSize widows zIndex zoom fillOpacity floodOpacity stopOpacity strokeDasharray strokeDashoffset strokeMiterlimit strokeOpacity strokeWidth MozAnimationIterationCount MozBoxFlex MozBoxFlexGroup MozLineClamp msAnimationIterationCount msFlex msZoom msFlexGrow msFlexNegative msFlexOrder msFlexPositive msFlexShrink msGridColumn msGridColumnSpan msGridRow msGridRowSpan WebkitAnimationIterationCount WebkitBoxFlex WebKitBoxFlexGroup WebkitBoxOrdinalGroup WebkitColumnCount WebkitColumns WebkitFlex WebkitFlexGrow WebkitFlexPositive WebkitFlexShrink WebkitLineClamp".split(" "));function my(e,t,l){var n=t.indexOf("--")===0;l==null||typeof l=="boolean"||l===""?n?e.setProperty(t,""):t==="float"?e.cssFloat="":e[t]="":n?e.setProperty(t,l):typeof l!="number"||l===0||ER.has(t)?t==="float"?e.cssFloat=l:e[t]=(""+l).trim():e[t]=l+"px"}function cb(e,t,l){if(t!=null&&typeof t!="object")throw Error(C(62));if(e=e.style,l!=null){for(var n in l)!l.hasOwnProperty(n)||t!=null&&t.hasOwnProperty(n)||(n.indexOf("--")===0?e.setProperty(n,""):n==="float"?e.cssFloat="":e[n]="",Ne=!0);for(var a in t)n=t[a],t.hasOwnProperty(a)&&l[a]!==n&&(my(e,a,n),Ne=!0)}else for(var i in t)t.hasOwnProperty(i)&&my(e,i,t[i])}function Z0(e){if(e.indexOf("-")===-1)return!1;switch(e){case"annotation-xml":case"color-profile":case"font-face":case"font-face-src":case"font-face-uri":case"font-face-format":case"font-face-name":case"missing-glyph":return!1;default:return!0}}var wR=new Map([["acceptCharset","accept-charset"],["htmlFor","for"],["httpEquiv","http-equiv"],["crossOrigin","crossorigin"],["accentHeight","accent-height"],["alignmentBaseline","alignment-baseline"],["arabicForm","arabic-form"],["baselineShift","baseline-shift"],["capHeight","cap-height"],["clipPath","clip-path"],["clipRule","clip-rule"],["colorInterpolation","color-interpolation"],["colorInterpolationFilters","color-interpolation-filters"],["colorProfile","color-profile"],["colorRendering","color-rendering"],["dominantBaseline","dominant-baseline"],["enableBackground","enable-background"],["fillOpacity","fill-opacity"],["fillRule","fill-rule"],["floodColor","flood-color"],["floodOpacity","flood-opacity"],["fontFamily","font-family"],["fontSize","font-size"],["fontSizeAdjust","font-size-adjust"],["fontStretch","font-stretch"],["fontStyle","font-style"],["fontVariant","font-variant"],["fontWeight","font-weight"],["glyphName","glyph-name"],["glyphOrientationHorizontal","glyph-orientation-horizontal"],["glyphOrientationVertical","glyph-orientation-vertical"],["horizAdvX","horiz-adv-x"],["horizOriginX","horiz-origin-x"],["imageRendering","image-rendering"],["letterSpacing","letter-spacing"],["lightingColor","lighting-color"],["markerEnd","marker-end"],["markerMid","marker-mid"],["markerStart","marker-start"],["maskType","mask-type"],["overlinePosition","overline-position"],["overlineThickness","overline-thickness"],["paintOrder","paint-order"],["panose-1","panose-1"],["pointerEvents","pointer-events"],["renderingIntent","rendering-intent"],["shapeRendering","shape-rendering"],["stopColor","stop-color"],["stopOpacity","stop-opacity"],["strikethroughPosition","strikethrough-position"],["strikethroughThickness","strikethrough-thickness"],["strokeDasharray","stroke-dasharray"],["strokeDashoffset","stroke-dashoffset"],["strokeLinecap","stroke-linecap"],["strokeLinejoin","stroke-linejoin"],["strokeMiterlimit","stroke-miterlimit"],["strokeOpacity","stroke-opacity"],["strokeWidth","stroke-width"],["textAnchor","text-anchor"],["textDecoration","text-decoration"],["textRendering","text-rendering"],["transformOrigin","transform-origin"],["underlinePosition","underline-position"],["underlineThickness","underline-thickness"],["unicodeBidi","unicode-bidi"],["unicodeRange","unicode-range"],["unitsPerEm","units-per-em"],["vAlphabetic","v-alphabetic"],["vHanging","v-hanging"],["vIdeographic","v-ideographic"],["vMathematical","v-mathematical"],["vectorEffect","vector-effect"],["vertAdvY","vert-adv-y"],["vertOriginX","vert-origin-x"],["vertOriginY","vert-origin-y"],["wordSpacing","word-spacing"],["writingMode","writing-mode"],["xmlnsXlink","xmlns:xlink"],["xHeight","x-height"]]),xR=/^[\u0000-\u001F ]*j[\r\n\t]*a[\r\n\t]*v[\r\n\t]*a[\r\n\t]*s[\r\n\t]*c[\r\n\t]*r[\r\n\t]*i[\r\n\t]*p[\r\n\t]*t[\r\n\t]*:/i;function Wc(e){return xR.test(""+e)?"javascript:throw new Error('React has blocked a javascript: URL as a security precaution.')":e}function sa(){}var qp=null;function X0(e){return e=e.target||e.srcElement||window,e.correspondingUseElement&&(e=e.correspondingUseElement),e.nodeType===3?e.parentNode:e}var bu=null,Mu=null;function dy(e){var t=Wu(e);if(t&&(e=t.stateNode)){var l=e[Ul]||null;e:switch(e=t.stateNode,t.type){case"input":if(Gp(e,l.value,l.defaultValue,l.defaultValue,l.checked,l.defaultChecked,l.type,l.name),t=l.name,l.type==="radio"&&t!=null){for(l=e;l.parentNode;)l=l.parentNode;for(l=l.querySelectorAll('input[name="'+Sn(""+t)+'"][type="radio"]'),t=0;t<l.length;t++){var n=l[t];if(n!==e&&n.form===e.form){var a=n[Ul]||null;if(!a)throw Error(C(90));Gp(n,a.value,a.defaultValue,a.defaultValue,a.checked,a.defaultChecked,a.type,a.name)}}for(t=0;t<l.length;t++)n=l[t],n.form===e.form&&ob(n)}break e;case"textarea":rb(e,l.value,l.defaultValue);break e;case"select":t=l.value,t!=null&&Ou(e,!!l.multiple,t,!1)}}}var ap=!1;function fb(e,t,l){if(ap)return e(t,l);ap=!0;try{var n=e(t);return n}finally{if(ap=!1,(bu!==null||Mu!==null)&&(um(),bu&&(t=bu,e=Mu,Mu=bu=null,dy(t),e)))for(t=0;t<e.length;t++)dy(e[t])}}function Ns(e,t){var l=e.stateNode;if(l===null)return null;var n=l[Ul]||null;if(n===null)return null;l=n[t];e:switch(t){case"onClick":case"onClickCapture":case"onDoubleClick":case"onDoubleClickCapture":case"onMouseDown":case"onMouseDownCapture":case"onMouseMove":case"onMouseMoveCapture":case"onMouseUp":case"onMouseUpCapture":case"onMouseEnter":(n=!n.disabled)||(e=e.type,n=!(e==="button"||e==="input"||e==="select"||e==="textarea")),e=!n;break e;default:e=!1}if(e)return null;if(l&&typeof l!="function")throw Error(C(231,t,typeof l));return l}var za=!(typeof window>"u"||typeof window.document>"u"||typeof window.document.createElement>"u"),Qp=!1;if(za)try{cu={},Object.defineProperty(cu,"passive",{get:function(){Qp=!0}}),window.addEventListener("test",cu,cu),window.removeEventListener("test",cu,cu)}catch{Qp=!1}var cu,Si=null,K0=null,Pc=null;function mb(){if(Pc)return Pc;var e,t=K0,l=t.length,n,a="value"in Si?Si.value:Si.textContent,i=a.length;for(e=0;e<l&&t[e]===a[e];e++);var o=l-e;for(n=1;n<=o&&t[l-n]===a[i-n];n++);return Pc=a.slice(e,1<n?1-n:void 0)}function ef(e){var t=e.keyCode;return"charCode"in e?(e=e.charCode,e===0&&t===13&&(e=13)):e=t,e===10&&(e=13),32<=e||e===13?e:0}function kc(){return!0}function py(){return!1}function El(e){function t(l,n,a,i,o){this._reactName=l,this._targetInst=a,this.type=n,this.nativeEvent=i,this.target=o,this.currentTarget=null;for(var u in e)e.hasOwnProperty(u)&&(l=e[u],this[u]=l?l(i):i[u]);return this.isDefaultPrevented=(i.defaultPrevented!=null?i.defaultPrevented:i.returnValue===!1)?kc:py,this.isPropagationStopped=py,this}return Qe(t.prototype,{preventDefault:function(){this.defaultPrevented=!0;var l=this.nativeEvent;l&&(l.preventDefault?l.preventDefault():typeof l.returnValue!="unknown"&&(l.returnValue=!1),this.isDefaultPrevented=kc)},stopPropagation:function(){var l=this.nativeEvent;l&&(l.stopPropagation?l.stopPropagation():typeof l.cancelBubble!="unknown"&&(l.cancelBubble=!0),this.isPropagationStopped=kc)},persist:function(){},isPersistent:kc}),t}var Yi={eventPhase:0,bubbles:0,cancelable:0,timeStamp:function(e){return e.timeStamp||Date.now()},defaultPrevented:0,isTrusted:0},Jf=El(Yi),Zs=Qe({},Yi,{view:0,detail:0}),TR=El(Zs),ip,op,ts,$f=Qe({},Zs,{screenX:0,screenY:0,clientX:0,clientY:0,pageX:0,pageY:0,ctrlKey:0,shiftKey:0,altKey:0,metaKey:0,getModifierState:J0,button:0,buttons:0,relatedTarget:function(e){return e.relatedTarget===void 0?e.fromElement===e.srcElement?e.toElement:e.fromElement:e.relatedTarget},movementX:function(e){return"movementX"in e?e.movementX:(e!==ts&&(ts&&e.type==="mousemove"?(ip=e.screenX-ts.screenX,op=e.screenY-ts.screenY):op=ip=0,ts=e),ip)},movementY:function(e){return"movementY"in e?e.movementY:op}}),gy=El($f),NR=Qe({},$f,{dataTransfer:0}),RR=El(NR),AR=Qe({},Zs,{relatedTarget:0}),up=El(AR),_R=Qe({},Yi,{animationName:0,elapsedTime:0,pseudoElement:0}),OR=El(_R),MR=Qe({},Yi,{clipboardData:function(e){return"clipboardData"in e?e.clipboardData:window.clipboardData}}),CR=El(MR),DR=Qe({},Yi,{data:0}),hy=El(DR),zR={Esc:"Escape",Spacebar:" ",Left:"ArrowLeft",Up:"ArrowUp",Right:"ArrowRight",Down:"ArrowDown",Del:"Delete",Win:"OS",Menu:"ContextMenu",Apps:"ContextMenu",Scroll:"ScrollLock",MozPrintableKey:"Unidentified"},LR={8:"Backspace",9:"Tab",12:"Clear",13:"Enter",16:"Shift",17:"Control",18:"Alt",19:"Pause",20:"CapsLock",27:"Escape",32:" ",33:"PageUp",34:"PageDown",35:"End",36:"Home",37:"ArrowLeft",38:"ArrowUp",39:"ArrowRight",40:"ArrowDown",45:"Insert",46:"Delete",112:"F1",113:"F2",114:"F3",115:"F4",116:"F5",117:"F6",118:"F7",119:"F8",120:"F9",121:"F10",122:"F11",123:"F12",144:"NumLock",145:"ScrollLock",224:"Meta"},kR={Alt:"altKey",Control:"ctrlKey",Meta:"metaKey",Shift:"shiftKey"};function HR(e){var t=this.nativeEvent;return t.getModifierState?t.getModifierState(e):(e=kR[e])?!!t[e]:!1}function J0(){return HR}var UR=Qe({},Zs,{key:function(e){if(e.key){var t=zR[e.key]||e.key;if(t!=="Unidentified")return t}return e.type==="keypress"?(e=ef(e),e===13?"Enter":String.fromCharCode(e)):e.type==="keydown"||e.type==="keyup"?LR[e.keyCode]||"Unidentified":""},code:0,location:0,ctrlKey:0,shiftKey:0,altKey:0,metaKey:0,repeat:0,locale:0,getModifierState:J0,charCode:function(e){return e.type==="keypress"?ef(e):0},keyCode:function(e){return e.type==="keydown"||e.type==="keyup"?e.keyCode:0},which:function(e){return e.type==="keypress"?ef(e):e.type==="keydown"||e.type==="keyup"?e.keyCode:0}}),BR=El(UR),VR=Qe({},$f,{pointerId:0,width:0,height:0,pressure:0,tangentialPressure:0,tiltX:0,tiltY:0,twist:0,pointerType:0,isPrimary:0}),vy=El(VR),YR=Qe({},Yi,{submitter:0}),GR=El(YR),qR=Qe({},Zs,{touches:0,targetTouches:0,changedTouches:0,altKey:0,metaKey:0,ctrlKey:0,shiftKey:0,getModifierState:J0}),QR=El(qR),jR=Qe({},Yi,{propertyName:0,elapsedTime:0,pseudoElement:0}),ZR=El(jR),XR=Qe({},$f,{deltaX:function(e){return"deltaX"in e?e.deltaX:"wheelDeltaX"in e?-e.wheelDeltaX:0},deltaY:function(e){return"deltaY"in e?e.deltaY:"wheelDeltaY"in e?-e.wheelDeltaY:"wheelDelta"in e?-e.wheelDelta:0},deltaZ:0,deltaMode:0}),KR=El(XR),JR=Qe({},Yi,{newState:0,oldState:0,source:0}),$R=El(JR),FR=[9,13,27,32],$0=za&&"CompositionEvent"in window,fs=null;za&&"documentMode"in document&&(fs=document.documentMode);var IR=za&&"TextEvent"in window&&!fs,db=za&&(!$0||fs&&8<fs&&11>=fs),yy=" ",by=!1;function pb(e,t){switch(e){case"keyup":return FR.indexOf(t.keyCode)!==-1;case"keydown":return t.keyCode!==229;case"keypress":case"mousedown":case"focusout":return!0;default:return!1}}function gb(e){return e=e.detail,typeof e=="object"&&"data"in e?e.data:null}var Su=!1;function WR(e,t){switch(e){case"compositionend":return gb(t);case"keypress":return t.which!==32?null:(by=!0,yy);case"textInput":return e=t.data,e===yy&&by?null:e;default:return null}}function PR(e,t){if(Su)return e==="compositionend"||!$0&&pb(e,t)?(e=mb(),Pc=K0=Si=null,Su=!1,e):null;switch(e){case"paste":return null;case"keypress":if(!(t.ctrlKey||t.altKey||t.metaKey)||t.ctrlKey&&t.altKey){if(t.char&&1<t.char.length)return t.char;if(t.which)return String.fromCharCode(t.which)}return null;case"compositionend":return db&&t.locale!=="ko"?null:t.data;default:return null}}var e3={color:!0,date:!0,datetime:!0,"datetime-local":!0,email:!0,month:!0,number:!0,password:!0,range:!0,search:!0,tel:!0,text:!0,time:!0,url:!0,week:!0};function Sy(e){var t=e&&e.nodeName&&e.nodeName.toLowerCase();return t==="input"?!!e3[e.type]:t==="textarea"}function hb(e,t,l,n){bu?Mu?Mu.push(n):Mu=[n]:bu=n,t=Qf(t,"onChange"),0<t.length&&(l=new Jf("onChange","change",null,l,n),e.push({event:l,listeners:t}))}var ms=null,Rs=null;function t3(e){fE(e,0)}function Ff(e){var t=rs(e);if(ob(t))return e}function Ey(e,t){if(e==="change")return t}var vb=!1;za&&(za?(Uc="oninput"in document,Uc||(rp=document.createElement("div"),rp.setAttribute("oninput","return;"),Uc=typeof rp.oninput=="function"),Hc=Uc):Hc=!1,vb=Hc&&(!document.documentMode||9<document.documentMode));var Hc,Uc,rp;function wy(){ms&&(ms.detachEvent("onpropertychange",yb),Rs=ms=null)}function yb(e){if(e.propertyName==="value"&&Ff(Rs)){var t=[];hb(t,Rs,e,X0(e)),fb(t3,t)}}function l3(e,t,l){e==="focusin"?(wy(),ms=t,Rs=l,ms.attachEvent("onpropertychange",yb)):e==="focusout"&&wy()}function n3(e){if(e==="selectionchange"||e==="keyup"||e==="keydown")return Ff(Rs)}function a3(e,t){if(e==="click")return Ff(t)}function i3(e,t){if(e==="input"||e==="change")return Ff(t)}function o3(e,t){return e===t&&(e!==0||1/e===1/t)||e!==e&&t!==t}var en=typeof Object.is=="function"?Object.is:o3;function As(e,t){if(en(e,t))return!0;if(typeof e!="object"||e===null||typeof t!="object"||t===null)return!1;var l=Object.keys(e),n=Object.keys(t);if(l.length!==n.length)return!1;for(n=0;n<l.length;n++){var a=l[n];if(!Vp.call(t,a)||!en(e[a],t[a]))return!1}return!0}function jp(e){if(e=e||(typeof document<"u"?document:void 0),typeof e>"u")return null;try{return e.activeElement||e.body}catch{return e.body}}function xy(e){for(;e&&e.firstChild;)e=e.firstChild;return e}function Ty(e,t){var l=xy(e);e=0;for(var n;l;){if(l.nodeType===3){if(n=e+l.textContent.length,e<=t&&n>=t)return{node:l,offset:t-e};e=n}e:{for(;l;){if(l.nextSibling){l=l.nextSibling;break e}l=l.parentNode}l=void 0}l=xy(l)}}function bb(e,t){return e&&t?e===t?!0:e&&e.nodeType===3?!1:t&&t.nodeType===3?bb(e,t.parentNode):"contains"in e?e.contains(t):e.compareDocumentPosition?!!(e.compareDocumentPosition(t)&16):!1:!1}function Sb(e){e=e!=null&&e.ownerDocument!=null&&e.ownerDocument.defaultView!=null?e.ownerDocument.defaultView:window;for(var t=jp(e.document);t instanceof e.HTMLIFrameElement;){try{var l=typeof t.contentWindow.location.href=="string"}catch{l=!1}if(l)e=t.contentWindow;else break;t=jp(e.document)}return t}function F0(e){var t=e&&e.nodeName&&e.nodeName.toLowerCase();return t&&(t==="input"&&(e.type==="text"||e.type==="search"||e.type==="tel"||e.type==="url"||e.type==="password")||t==="textarea"||e.contentEditable==="true")}var u3=za&&"documentMode"in document&&11>=document.documentMode,Eu=null,Zp=null,ds=null,Xp=!1;function Ny(e,t,l){var n=l.window===l?l.document:l.nodeType===9?l:l.ownerDocument;Xp||Eu==null||Eu!==jp(n)||(n=Eu,"selectionStart"in n&&F0(n)?n={start:n.selectionStart,end:n.selectionEnd}:(n=(n.ownerDocument&&n.ownerDocument.defaultView||window).getSelection(),n={anchorNode:n.anchorNode,anchorOffset:n.anchorOffset,focusNode:n.focusNode,focusOffset:n.focusOffset}),ds&&As(ds,n)||(ds=n,n=Qf(Zp,"onSelect"),0<n.length&&(t=new Jf("onSelect","select",null,t,l),e.push({event:t,listeners:n}),t.target=Eu)))}function no(e,t){var l={};return l[e.toLowerCase()]=t.toLowerCase(),l["Webkit"+e]="webkit"+t,l["Moz"+e]="moz"+t,l}var wu={animationend:no("Animation","AnimationEnd"),animationiteration:no("Animation","AnimationIteration"),animationstart:no("Animation","AnimationStart"),transitionrun:no("Transition","TransitionRun"),transitionstart:no("Transition","TransitionStart"),transitioncancel:no("Transition","TransitionCancel"),transitionend:no("Transition","TransitionEnd")},sp={},Eb={};za&&(Eb=document.createElement("div").style,"AnimationEvent"in window||(delete wu.animationend.animation,delete wu.animationiteration.animation,delete wu.animationstart.animation),"TransitionEvent"in window||delete wu.transitionend.transition);function Ro(e){if(sp[e])return sp[e];if(!wu[e])return e;var t=wu[e],l;for(l in t)if(t.hasOwnProperty(l)&&l in Eb)return sp[e]=t[l];return e}var wb=Ro("animationend"),xb=Ro("animationiteration"),Tb=Ro("animationstart"),r3=Ro("transitionrun"),s3=Ro("transitionstart"),c3=Ro("transitioncancel"),Nb=Ro("transitionend"),Rb=new Map,Kp="abort auxClick beforeToggle cancel canPlay canPlayThrough click close contextMenu copy cut drag dragEnd dragEnter dragExit dragLeave dragOver dragStart drop durationChange emptied encrypted ended error fullscreenChange fullscreenError gotPointerCapture input invalid keyDown keyPress keyUp load loadedData loadedMetadata loadStart lostPointerCapture mouseDown mouseMove mouseOut mouseOver mouseUp paste pause play playing pointerCancel pointerDown pointerMove pointerOut pointerOver pointerUp progress rateChange reset resize seeked seeking stalled submit suspend timeUpdate touchCancel touchEnd touchStart volumeChange scroll toggle touchMove waiting wheel".split(" ");Kp.push("scrollEnd");function Qn(e,t){Rb.set(e,t),No(t,[e])}var f3=0;function La(e,t){if(e.name!=null&&e.name!=="auto")return e.name;if(t.autoName!==null)return t.autoName;e=qn.identifierPrefix;var l=f3++;return e="_"+e+"t_"+l.toString(32)+"_",t.autoName=e}function Ry(e){if(e==null||typeof e=="string")return e;var t=null,l=Uu;if(l!==null)for(var n=0;n<l.length;n++){var a=e[l[n]];if(a!=null){if(a==="none")return"none";t=t==null?a:t+(" "+a)}}return t??e.default}function Ya(e,t){return e=Ry(e),t=Ry(t),t==null?e==="auto"?null:e:t==="auto"?null:t}var wf=typeof reportError=="function"?reportError:function(e){if(typeof window=="object"&&typeof window.ErrorEvent=="function"){var t=new window.ErrorEvent("error",{bubbles:!0,cancelable:!0,message:typeof e=="object"&&e!==null&&typeof e.message=="string"?String(e.message):String(e),error:e});if(!window.dispatchEvent(t))return}else if(typeof process=="object"&&typeof process.emit=="function"){process.emit("uncaughtException",e);return}console.error(e)},vn=[],xu=0,I0=0;function If(){for(var e=xu,t=I0=xu=0;t<e;){var l=vn[t];vn[t++]=null;var n=vn[t];vn[t++]=null;var a=vn[t];vn[t++]=null;var i=vn[t];if(vn[t++]=null,n!==null&&a!==null){var o=n.pending;o===null?a.next=a:(a.next=o.next,o.next=a),n.pending=a}i!==0&&Ab(l,a,i)}}function Wf(e,t,l,n){vn[xu++]=e,vn[xu++]=t,vn[xu++]=l,vn[xu++]=n,I0|=n,e.lanes|=n,e=e.alternate,e!==null&&(e.lanes|=n)}function W0(e,t,l,n){return Wf(e,t,l,n),xf(e)}function Ao(e,t){return Wf(e,null,null,t),xf(e)}function Ab(e,t,l){e.lanes|=l;var n=e.alternate;n!==null&&(n.lanes|=l);for(var a=!1,i=e.return;i!==null;)i.childLanes|=l,n=i.alternate,n!==null&&(n.childLanes|=l),i.tag===22&&(e=i.stateNode,e===null||e._visibility&1||(a=!0)),e=i,i=i.return;return e.tag===3?(i=e.stateNode,a&&t!==null&&(a=31-Wl(l),e=i.hiddenUpdates,n=e[a],n===null?e[a]=[t]:n.push(t),t.lane=l|536870912),i):null}function xf(e){if(50<xs)throw xs=0,ff=null,Error(C(185));for(var t=e.return;t!==null;)e=t,t=e.return;return e.tag===3?e.stateNode:null}var Tu={};function m3(e,t,l,n){this.tag=e,this.key=l,this.sibling=this.child=this.return=this.stateNode=this.type=this.elementType=null,this.index=0,this.refCleanup=this.ref=null,this.pendingProps=t,this.dependencies=this.memoizedState=this.updateQueue=this.memoizedProps=null,this.mode=n,this.subtreeFlags=this.flags=0,this.deletions=null,this.childLanes=this.lanes=0,this.alternate=null}function Ll(e,t,l,n){return new m3(e,t,l,n)}function P0(e){return e=e.prototype,!(!e||!e.isReactComponent)}function Ca(e,t){var l=e.alternate;return l===null?(l=Ll(e.tag,t,e.key,e.mode),l.elementType=e.elementType,l.type=e.type,l.stateNode=e.stateNode,l.alternate=e,e.alternate=l):(l.pendingProps=t,l.type=e.type,l.flags=0,l.subtreeFlags=0,l.deletions=null),l.flags=e.flags&1206910976,l.childLanes=e.childLanes,l.lanes=e.lanes,l.child=e.child,l.memoizedProps=e.memoizedProps,l.memoizedState=e.memoizedState,l.updateQueue=e.updateQueue,t=e.dependencies,l.dependencies=t===null?null:{lanes:t.lanes,firstContext:t.firstContext},l.sibling=e.sibling,l.index=e.index,l.ref=e.ref,l.refCleanup=e.refCleanup,l}function _b(e,t){e.flags&=1206910978;var l=e.alternate;return l===null?(e.childLanes=0,e.lanes=t,e.child=null,e.subtreeFlags=0,e.memoizedProps=null,e.memoizedState=null,e.updateQueue=null,e.dependencies=null,e.stateNode=null):(e.childLanes=l.childLanes,e.lanes=l.lanes,e.child=l.child,e.subtreeFlags=0,e.deletions=null,e.memoizedProps=l.memoizedProps,e.memoizedState=l.memoizedState,e.updateQueue=l.updateQueue,e.type=l.type,t=l.dependencies,e.dependencies=t===null?null:{lanes:t.lanes,firstContext:t.firstContext}),e}function tf(e,t,l,n,a,i){var o=0;if(n=e,typeof n=="function")P0(n)&&(o=1);else if(typeof n=="string")o=BA(e,l,ma.current)?26:e==="html"||e==="head"||e==="body"?27:5;else e:switch(n){case Lp:return e=Ll(31,l,t,a),e.elementType=Lp,e.lanes=i,e;case vu:return fo(l.children,a,i,t);case Z1:o=8,a|=24;break;case Cp:return e=Ll(12,l,t,a|2),e.elementType=Cp,e.lanes=i,e;case Dp:return e=Ll(13,l,t,a),e.elementType=Dp,e.lanes=i,e;case zp:return e=Ll(19,l,t,a),e.elementType=zp,e.lanes=i,e;case PN:case kp:return e=a|32,e=Ll(30,l,t,e),e.elementType=kp,e.lanes=i,e.stateNode={autoName:null,paired:null,clones:null,ref:null},e;default:if(typeof n=="object"&&n!==null)switch(n.$$typeof){case ra:o=10;break e;case X1:o=9;break e;case Y0:o=11;break e;case G0:o=14;break e;case hi:o=16,n=null;break e}o=29,l=Error(C(130,e===null?"null":typeof e,"")),n=null}return t=Ll(o,l,t,a),t.elementType=e,t.type=n,t.lanes=i,t}function fo(e,t,l,n){return e=Ll(7,e,n,t),e.lanes=l,e}function cp(e,t,l){return e=Ll(6,e,null,t),e.lanes=l,e}function Ob(e){var t=Ll(18,null,null,0);return t.stateNode=e,t}function fp(e,t,l){return t=Ll(4,e.children!==null?e.children:[],e.key,t),t.lanes=l,t.stateNode={containerInfo:e.containerInfo,pendingChildren:null,implementation:e.implementation},t}var Ay=new WeakMap;function En(e,t){if(typeof e=="object"&&e!==null){var l=Ay.get(e);return l!==void 0?l:(t={value:e,source:t,stack:iy(t)},Ay.set(e,t),t)}return{value:e,source:t,stack:iy(t)}}var Nu=[],Ru=0,Tf=null,_s=0,yn=[],bn=0,ki=null,ca=1,fa="";function Oa(e,t){Nu[Ru++]=_s,Nu[Ru++]=Tf,Tf=e,_s=t}function Mb(e,t,l){yn[bn++]=ca,yn[bn++]=fa,yn[bn++]=ki,ki=e;var n=ca;e=fa;var a=32-Wl(n)-1;n&=~(1<<a),l+=1;var i=32-Wl(t)+a;if(30<i){var o=a-a%5;i=(n&(1<<o)-1).toString(32),n>>=o,a-=o,ca=1<<32-Wl(t)+a|l<<a|n,fa=i+e}else ca=1<<i|l<<a|n,fa=e}function Pf(e){e.return!==null&&(Oa(e,1),Mb(e,1,0))}function eg(e){for(;e===Tf;)Tf=Nu[--Ru],Nu[Ru]=null,_s=Nu[--Ru],Nu[Ru]=null;for(;e===ki;)ki=yn[--bn],yn[bn]=null,fa=yn[--bn],yn[bn]=null,ca=yn[--bn],yn[bn]=null}function Cb(e,t){yn[bn++]=ca,yn[bn++]=fa,yn[bn++]=ki,ca=t.id,fa=t.overflow,ki=e}var $t=null,Je=null,fe=!1,Ri=null,wn=!1,Jp=Error(C(519));function Hi(e){var t=Error(C(418,1<arguments.length&&arguments[1]!==void 0&&arguments[1]?"text":"HTML",""));throw Os(En(t,e)),Jp}function _y(e){var t=e.stateNode,l=e.type,n=e.memoizedProps;switch(t[Pt]=e,t[Ul]=n,l){case"dialog":de("cancel",t),de("close",t);break;case"iframe":case"object":case"embed":de("load",t);break;case"video":case"audio":for(l=0;l<zs.length;l++)de(zs[l],t);break;case"source":de("error",t);break;case"img":case"image":case"link":de("error",t),de("load",t);break;case"details":de("toggle",t);break;case"input":de("invalid",t),ub(t,n.value,n.defaultValue,n.checked,n.defaultChecked,n.type,n.name,!0);break;case"select":de("invalid",t);break;case"textarea":de("invalid",t),sb(t,n.value,n.defaultValue,n.children)}l=n.children,typeof l!="string"&&typeof l!="number"&&typeof l!="bigint"||t.textContent===""+l||n.suppressHydrationWarning===!0||dE(t.textContent,l)?(n.popover!=null&&(de("beforetoggle",t),de("toggle",t)),n.onScroll!=null&&de("scroll",t),n.onScrollEnd!=null&&de("scrollend",t),n.onClick!=null&&(t.onclick=sa),t=!0):t=!1,t||Hi(e,!0)}function Nf(e){for($t=e.return;$t;)switch($t.tag){case 5:case 31:case 13:wn=!1;return;case 27:case 3:wn=!0;return;default:$t=$t.return}}function fu(e){if(e!==$t)return!1;if(!fe)return Nf(e),fe=!0,!1;var t=e.tag,l;if((l=t!==3&&t!==27)&&((l=t===5)&&(l=e.type,l=!(l!=="form"&&l!=="button")||D0(e.type,e.memoizedProps)),l=!l),l&&Je&&Hi(e),Nf(e),t===13){if(e=e.memoizedState,e=e!==null?e.dehydrated:null,!e)throw Error(C(317));Je=T1(e)}else if(t===31){if(e=e.memoizedState,e=e!==null?e.dehydrated:null,!e)throw Error(C(317));Je=T1(e)}else t===27?(t=Je,Gi(e.type)?(e=H0,H0=null,Je=e):Je=t):Je=$t?xn(e.stateNode.nextSibling):null;return!0}function ho(){Je=$t=null,fe=!1}function mp(){var e=Ri;return e!==null&&(Dl===null?Dl=e:Dl.push.apply(Dl,e),Ri=null),e}function Os(e){Ri===null?Ri=[e]:Ri.push(e)}var $p=ga(null),_o=null,Ma=null;function Ei(e,t,l){$e($p,t._currentValue),t._currentValue=l}function Da(e){e._currentValue=$p.current,tl($p)}function lf(e,t,l){for(;e!==null;){var n=e.alternate;if((e.childLanes&t)!==t?(e.childLanes|=t,n!==null&&(n.childLanes|=t)):n!==null&&(n.childLanes&t)!==t&&(n.childLanes|=t),e===l)break;e=e.return}}function Fp(e,t,l,n){var a=e.child;for(a!==null&&(a.return=e);a!==null;){var i=a.dependencies;if(i!==null){var o=a.child;i=i.firstContext;e:for(;i!==null;){var u=i;i=a;for(var r=0;r<t.length;r++)if(u.context===t[r]){i.lanes|=l,u=i.alternate,u!==null&&(u.lanes|=l),lf(i.return,l,e),n||(o=null);break e}i=u.next}}else if(a.tag===18){if(o=a.return,o===null)throw Error(C(341));o.lanes|=l,i=o.alternate,i!==null&&(i.lanes|=l),lf(o,l,e),o=null}else a.tag===13&&a.memoizedState!==null&&a.memoizedState.dehydrated===null?(a.lanes|=l,o=a.alternate,o!==null&&(o.lanes|=l),lf(a.return,l,e),o=a.child,o=o!==null?o.sibling:null):o=a.child;if(o!==null)o.return=a;else for(o=a;o!==null;){if(o===e){o=null;break}if(a=o.sibling,a!==null){a.return=o.return,o=a;break}o=o.return}a=o}}function vo(e,t,l,n){e=null;for(var a=t,i=!1;a!==null;){if(!i){if((a.flags&524288)!==0)i=!0;else if((a.flags&262144)!==0)break}if(a.tag===10){var o=a.alternate;if(o===null)throw Error(C(387));if(o=o.memoizedProps,o!==null){var u=a.type;en(a.pendingProps.value,o.value)||(e!==null?e.push(u):e=[u])}}else if(a===vf.current){if(o=a.alternate,o===null)throw Error(C(387));o.memoizedState.memoizedState!==a.memoizedState.memoizedState&&(e!==null?e.push(Ju):e=[Ju])}a=a.return}return e!==null&&Fp(t,e,l,n),t.flags|=262144,e!==null}function Rf(e){for(e=e.firstContext;e!==null;){if(!en(e.context._currentValue,e.memoizedValue))return!0;e=e.next}return!1}function yo(e){_o=e,Ma=null,e=e.dependencies,e!==null&&(e.firstContext=null)}function el(e){return Db(_o,e)}function Bc(e,t){return _o===null&&yo(e),Db(e,t)}function Db(e,t){var l=t._currentValue;if(t={context:t,memoizedValue:l,next:null},Ma===null){if(e===null)throw Error(C(308));Ma=t,e.dependencies={lanes:0,firstContext:t},e.flags|=524288}else Ma=Ma.next=t;return l}var d3=typeof AbortController<"u"?AbortController:function(){var e=[],t=this.signal={aborted:!1,addEventListener:function(l,n){e.push(n)}};this.abort=function(){t.aborted=!0,e.forEach(function(l){return l()})}},p3=Ut.unstable_scheduleCallback,g3=Ut.unstable_NormalPriority,At={$$typeof:ra,Consumer:null,Provider:null,_currentValue:null,_currentValue2:null,_threadCount:0};function tg(){return{controller:new d3,data:new Map,refCount:0}}function Xs(e){e.refCount--,e.refCount===0&&p3(g3,function(){e.controller.abort()})}function Oy(e,t){if((e.pendingLanes&4194048)!==0){var l=e.transitionTypes;for(l===null&&(l=e.transitionTypes=[]),e=0;e<t.length;e++){var n=t[e];l.indexOf(n)===-1&&l.push(n)}}}var ss=null;function h3(e){var t=e.transitionTypes;return e.transitionTypes=null,t}var ps=null,Ip=0,bo=0,Cu=null;function v3(e,t){if(ps===null){var l=ps=[];Ip=0,bo=Og(),Cu={status:"pending",value:void 0,then:function(n){l.push(n)}}}return Ip++,t.then(My,My),t}function My(){if(--Ip===0&&(ss=null,ps!==null)){Cu!==null&&(Cu.status="fulfilled");var e=ps;ps=null,bo=0,Cu=null;for(var t=0;t<e.length;t++)(0,e[t])()}}function y3(e,t){var l=[],n={status:"pending",value:null,reason:null,then:function(a){l.push(a)}};return e.then(function(){n.status="fulfilled",n.value=t;for(var a=0;a<l.length;a++)(0,l[a])(t)},function(a){for(n.status="rejected",n.reason=a,a=0;a<l.length;a++)(0,l[a])(void 0)}),n}var Cy=F.S;F.S=function(e,t){if(FS=Fl(),typeof t=="object"&&t!==null&&typeof t.then=="function"&&v3(e,t),ss!==null)for(var l=Zu;l!==null;)Oy(l,ss),l=l.next;if(l=e.types,l!==null){for(var n=Zu;n!==null;)Oy(n,l),n=n.next;if(bo!==0){n=ss,n===null&&(n=ss=[]);for(var a=0;a<l.length;a++){var i=l[a];n.indexOf(i)===-1&&n.push(i)}}}Cy!==null&&Cy(e,t)};var mo=ga(null);function lg(){var e=mo.current;return e!==null?e:qe.pooledCache}function nf(e,t){t===null?$e(mo,mo.current):$e(mo,t.pool)}function zb(){var e=lg();return e===null?null:{parent:At._currentValue,pool:e}}var Pu=Error(C(460)),ng=Error(C(474)),em=Error(C(542)),Af={then:function(){}};function Dy(e){return e=e.status,e==="fulfilled"||e==="rejected"}function Lb(e,t,l){switch(l=e[l],l===void 0?e.push(t):l!==t&&(t.then(sa,sa),t=l),t.status){case"fulfilled":return t.value;case"rejected":throw e=t.reason,Ly(e),e===void 0&&!("reason"in t)?Error(C(600)):e;default:if(typeof t.status=="string")t.then(sa,sa);else{if(e=qe,e!==null&&100<e.shellSuspendCounter)throw Error(C(482));e=t,e.status="pending",e.then(function(n){if(t.status==="pending"){var a=t;a.status="fulfilled",a.value=n}},function(n){if(t.status==="pending"){var a=t;a.status="rejected",a.reason=n}})}switch(t.status){case"fulfilled":return t.value;case"rejected":throw e=t.reason,Ly(e),e}throw po=t,Pu}}function oo(e){try{var t=e._init;return t(e._payload)}catch(l){throw l!==null&&typeof l=="object"&&typeof l.then=="function"?(po=l,Pu):l}}var po=null;function zy(){if(po===null)throw Error(C(459));var e=po;return po=null,e}function Ly(e){if(e===Pu||e===em)throw Error(C(483))}var Du=null,Ms=0;function Vc(e){var t=Ms;return Ms+=1,Du===null&&(Du=[]),Lb(Du,e,t)}function di(e,t){t=t.props.ref,e.ref=t!==void 0?t:null}function Yc(e,t){throw t.$$typeof===WN?Error(C(525)):(e=Object.prototype.toString.call(t),Error(C(31,e==="[object Object]"?"object with keys {"+Object.keys(t).join(", ")+"}":e)))}function kb(e){function t(b,h){if(e){var v=b.deletions;v===null?(b.deletions=[h],b.flags|=16):v.push(h)}}function l(b,h){if(!e)return null;for(;h!==null;)t(b,h),h=h.sibling;return null}function n(b){for(var h=new Map;b!==null;)b.key===null?h.set(b.index,b):h.set(b.key,b),b=b.sibling;return h}function a(b,h){return b=Ca(b,h),b.index=0,b.sibling=null,b}function i(b,h,v){return b.index=v,e?(v=b.alternate,v!==null?(v=v.index,v<h?(b.flags|=2,h):v):(b.flags|=134217730,h)):(b.flags|=1048576,h)}function o(b){return e&&b.alternate===null&&(b.flags|=134217730),b}function u(b,h,v,E){return h===null||h.tag!==6?(h=cp(v,b.mode,E),h.return=b,h):(h=a(h,v),h.return=b,h)}function r(b,h,v,E){var N=v.type;return N===vu?(b=m(b,h,v.props.children,E,v.key),di(b,v),b):h!==null&&(h.elementType===N||typeof N=="object"&&N!==null&&N.$$typeof===hi&&oo(N)===h.type)?(h=a(h,v.props),di(h,v),h.return=b,h):(h=tf(v.type,v.key,v.props,null,b.mode,E),di(h,v),h.return=b,h)}function s(b,h,v,E){return h===null||h.tag!==4||h.stateNode.containerInfo!==v.containerInfo||h.stateNode.implementation!==v.implementation?(h=fp(v,b.mode,E),h.return=b,h):(h=a(h,v.children||[]),h.return=b,h)}function m(b,h,v,E,N){return h===null||h.tag!==7?(h=fo(v,b.mode,E,N),h.return=b,h):(h=a(h,v),h.return=b,h)}function p(b,h,v){if(typeof h=="string"&&h!==""||typeof h=="number"||typeof h=="bigint")return h=cp(""+h,b.mode,v),h.return=b,h;if(typeof h=="object"&&h!==null){switch(h.$$typeof){case Mc:return v=tf(h.type,h.key,h.props,null,b.mode,v),di(v,h),v.return=b,v;case os:return h=fp(h,b.mode,v),h.return=b,h;case hi:return h=oo(h),p(b,h,v)}if(us(h)||es(h))return h=fo(h,b.mode,v,null),h.return=b,h;if(typeof h.then=="function")return p(b,Vc(h),v);if(h.$$typeof===ra)return p(b,Bc(b,h),v);Yc(b,h)}return null}function f(b,h,v,E){var N=h!==null?h.key:null;if(typeof v=="string"&&v!==""||typeof v=="number"||typeof v=="bigint")return N!==null?null:u(b,h,""+v,E);if(typeof v=="object"&&v!==null){switch(v.$$typeof){case Mc:return v.key===N?r(b,h,v,E):null;case os:return v.key===N?s(b,h,v,E):null;case hi:return v=oo(v),f(b,h,v,E)}if(us(v)||es(v))return N!==null?null:m(b,h,v,E,null);if(typeof v.then=="function")return f(b,h,Vc(v),E);if(v.$$typeof===ra)return f(b,h,Bc(b,v),E);Yc(b,v)}return null}function g(b,h,v,E,N){if(typeof E=="string"&&E!==""||typeof E=="number"||typeof E=="bigint")return b=b.get(v)||null,u(h,b,""+E,N);if(typeof E=="object"&&E!==null){switch(E.$$typeof){case Mc:return b=b.get(E.key===null?v:E.key)||null,r(h,b,E,N);case os:return b=b.get(E.key===null?v:E.key)||null,s(h,b,E,N);case hi:return E=oo(E),g(b,h,v,E,N)}if(us(E)||es(E))return b=b.get(v)||null,m(h,b,E,N,null);if(typeof E.then=="function")return g(b,h,v,Vc(E),N);if(E.$$typeof===ra)return g(b,h,v,Bc(h,E),N);Yc(h,E)}return null}function x(b,h,v,E){for(var N=null,L=null,_=h,z=h=0,G=null;_!==null&&z<v.length;z++){_.index>z?(G=_,_=null):G=_.sibling;var U=f(b,_,v[z],E);if(U===null){_===null&&(_=G);break}e&&_&&U.alternate===null&&t(b,_),h=i(U,h,z),L===null?N=U:L.sibling=U,L=U,_=G}if(z===v.length)return l(b,_),fe&&Oa(b,z),N;if(_===null){for(;z<v.length;z++)_=p(b,v[z],E),_!==null&&(h=i(_,h,z),L===null?N=_:L.sibling=_,L=_);return fe&&Oa(b,z),N}for(_=n(_);z<v.length;z++)G=g(_,b,z,v[z],E),G!==null&&(e&&(U=G.alternate,U!==null&&_.delete(U.key===null?z:U.key)),h=i(G,h,z),L===null?N=G:L.sibling=G,L=G);return e&&_.forEach(function(H){return t(b,H)}),fe&&Oa(b,z),N}function R(b,h,v,E){if(v==null)throw Error(C(151));for(var N=null,L=null,_=h,z=h=0,G=null,U=v.next();_!==null&&!U.done;z++,U=v.next()){_.index>z?(G=_,_=null):G=_.sibling;var H=f(b,_,U.value,E);if(H===null){_===null&&(_=G);break}e&&_&&H.alternate===null&&t(b,_),h=i(H,h,z),L===null?N=H:L.sibling=H,L=H,_=G}if(U.done)return l(b,_),fe&&Oa(b,z),N;if(_===null){for(;!U.done;z++,U=v.next())U=p(b,U.value,E),U!==null&&(h=i(U,h,z),L===null?N=U:L.sibling=U,L=U);return fe&&Oa(b,z),N}for(_=n(_);!U.done;z++,U=v.next())U=g(_,b,z,U.value,E),U!==null&&(e&&(G=U.alternate,G!==null&&_.delete(G.key===null?z:G.key)),h=i(U,h,z),L===null?N=U:L.sibling=U,L=U);return e&&_.forEach(function(J){return t(b,J)}),fe&&Oa(b,z),N}function M(b,h,v,E){if(typeof v=="object"&&v!==null&&v.type===vu&&v.key===null&&v.props.ref===void 0&&(v=v.props.children),typeof v=="object"&&v!==null){switch(v.$$typeof){case Mc:e:{for(var N=v.key;h!==null;){if(h.key===N){if(N=v.type,N===vu){if(h.tag===7){l(b,h.sibling),E=a(h,v.props.children),di(E,v),E.return=b,b=E;break e}}else if(h.elementType===N||typeof N=="object"&&N!==null&&N.$$typeof===hi&&oo(N)===h.type){l(b,h.sibling),E=a(h,v.props),di(E,v),E.return=b,b=E;break e}l(b,h);break}else t(b,h);h=h.sibling}v.type===vu?(E=fo(v.props.children,b.mode,E,v.key),di(E,v),E.return=b,b=E):(E=tf(v.type,v.key,v.props,null,b.mode,E),di(E,v),E.return=b,b=E)}return o(b);case os:e:{for(N=v.key;h!==null;){if(h.key===N)if(h.tag===4&&h.stateNode.containerInfo===v.containerInfo&&h.stateNode.implementation===v.implementation){l(b,h.sibling),E=a(h,v.children||[]),E.return=b,b=E;break e}else{l(b,h);break}else t(b,h);h=h.sibling}E=fp(v,b.mode,E),E.return=b,b=E}return o(b);case hi:return v=oo(v),M(b,h,v,E)}if(us(v))return x(b,h,v,E);if(es(v)){if(N=es(v),typeof N!="function")throw Error(C(150));return v=N.call(v),R(b,h,v,E)}if(typeof v.then=="function")return M(b,h,Vc(v),E);if(v.$$typeof===ra)return M(b,h,Bc(b,v),E);Yc(b,v)}return typeof v=="string"&&v!==""||typeof v=="number"||typeof v=="bigint"?(v=""+v,h!==null&&h.tag===6?(l(b,h.sibling),E=a(h,v),E.return=b,b=E):(l(b,h),E=cp(v,b.mode,E),E.return=b,b=E),o(b)):l(b,h)}return function(b,h,v,E){try{Ms=0;var N=M(b,h,v,E);return Du=null,N}catch(_){if(_===Pu||_===em)throw _;var L=Ll(29,_,null,b.mode);return L.lanes=E,L.return=b,L}}}var So=kb(!0),Hb=kb(!1),vi=!1;function ag(e){e.updateQueue={baseState:e.memoizedState,firstBaseUpdate:null,lastBaseUpdate:null,shared:{pending:null,lanes:0,hiddenCallbacks:null},callbacks:null}}function Wp(e,t){e=e.updateQueue,t.updateQueue===e&&(t.updateQueue={baseState:e.baseState,firstBaseUpdate:e.firstBaseUpdate,lastBaseUpdate:e.lastBaseUpdate,shared:e.shared,callbacks:null})}function Ai(e){return{lane:e,tag:0,payload:null,callback:null,next:null}}function _i(e,t,l){var n=e.updateQueue;if(n===null)return null;if(n=n.shared,(_e&2)!==0){var a=n.pending;return a===null?t.next=t:(t.next=a.next,a.next=t),n.pending=t,t=xf(e),Ab(e,null,l),t}return Wf(e,n,t,l),xf(e)}function gs(e,t,l){if(t=t.updateQueue,t!==null&&(t=t.shared,(l&4194048)!==0)){var n=t.lanes;n&=e.pendingLanes,l|=n,t.lanes=l,P1(e,l)}}function dp(e,t){var l=e.updateQueue,n=e.alternate;if(n!==null&&(n=n.updateQueue,l===n)){var a=null,i=null;if(l=l.firstBaseUpdate,l!==null){do{var o={lane:l.lane,tag:l.tag,payload:l.payload,callback:null,next:null};i===null?a=i=o:i=i.next=o,l=l.next}while(l!==null);i===null?a=i=t:i=i.next=t}else a=i=t;l={baseState:n.baseState,firstBaseUpdate:a,lastBaseUpdate:i,shared:n.shared,callbacks:n.callbacks},e.updateQueue=l;return}e=l.lastBaseUpdate,e===null?l.firstBaseUpdate=t:e.next=t,l.lastBaseUpdate=t}var Pp=!1;function hs(){if(Pp){var e=Cu;if(e!==null)throw e}}function vs(e,t,l,n){Pp=!1;var a=e.updateQueue;vi=!1;var i=a.firstBaseUpdate,o=a.lastBaseUpdate,u=a.shared.pending;if(u!==null){a.shared.pending=null;var r=u,s=r.next;r.next=null,o===null?i=s:o.next=s,o=r;var m=e.alternate;m!==null&&(m=m.updateQueue,u=m.lastBaseUpdate,u!==o&&(u===null?m.firstBaseUpdate=s:u.next=s,m.lastBaseUpdate=r))}if(i!==null){var p=a.baseState;o=0,m=s=r=null,u=i;do{var f=u.lane&-536870913,g=f!==u.lane;if(g?(he&f)===f:(n&f)===f){f!==0&&f===bo&&(Pp=!0),m!==null&&(m=m.next={lane:0,tag:u.tag,payload:u.payload,callback:null,next:null});e:{var x=e,R=u;f=t;var M=l;switch(R.tag){case 1:if(x=R.payload,typeof x=="function"){p=x.call(M,p,f);break e}p=x;break e;case 3:x.flags=x.flags&-65537|128;case 0:if(x=R.payload,f=typeof x=="function"?x.call(M,p,f):x,f==null)break e;p=Qe({},p,f);break e;case 2:vi=!0}}f=u.callback,f!==null&&(e.flags|=64,g&&(e.flags|=8192),g=a.callbacks,g===null?a.callbacks=[f]:g.push(f))}else g={lane:f,tag:u.tag,payload:u.payload,callback:u.callback,next:null},m===null?(s=m=g,r=p):m=m.next=g,o|=f;if(u=u.next,u===null){if(u=a.shared.pending,u===null)break;g=u,u=g.next,g.next=null,a.lastBaseUpdate=g,a.shared.pending=null}}while(!0);m===null&&(r=p),a.baseState=r,a.firstBaseUpdate=s,a.lastBaseUpdate=m,i===null&&(a.shared.lanes=0),Vi|=o,e.lanes=o,e.memoizedState=p}}function Ub(e,t){if(typeof e!="function")throw Error(C(191,e));e.call(t)}function Bb(e,t){var l=e.callbacks;if(l!==null)for(e.callbacks=null,e=0;e<l.length;e++)Ub(l[e],t)}var Ui=ga(null),_f=ga(0);function ky(e,t){e=Ba,$e(_f,e),$e(Ui,t),Ba=e|t.baseLanes}function e0(){$e(_f,Ba),$e(Ui,Ui.current)}function ig(){Ba=_f.current,tl(Ui),tl(_f)}var al=ga(null),ml=null;function Oi(e){var t=e.alternate;$e(ll,ll.current&1),$e(al,e),ml===null&&(t===null||Ui.current!==null||t.memoizedState!==null)&&(ml=e)}function t0(e){$e(ll,ll.current),$e(al,e),ml===null&&(ml=e)}function Vb(e){e.tag===22?($e(ll,ll.current),$e(al,e),ml===null&&(ml=e)):Mi()}function Mi(){$e(ll,ll.current),$e(al,al.current)}function Kl(e){tl(al),ml===e&&(ml=null),tl(ll)}var ll=ga(0);function Cs(e,t){$e(al,al.current),$e(ll,t)}function og(e){tl(ll),tl(al),ml===e&&(ml=null)}function Of(e){for(var t=e;t!==null;){if(t.tag===13){var l=t.memoizedState;if(l!==null&&(l=l.dehydrated,l===null||k0(l)||zg(l)))return t}else if(t.tag===19&&t.memoizedProps.revealOrder!=="independent"){if((t.flags&128)!==0)return t}else if(t.child!==null){t.child.return=t,t=t.child;continue}if(t===e)break;for(;t.sibling===null;){if(t.return===null||t.return===e)return null;t=t.return}t.sibling.return=t.return,t=t.sibling}return null}var ka=0,ie=null,Ve=null,Rt=null,Mf=!1,zu=!1,Eo=!1,Cf=0,Ds=0,Lu=null,b3=0;function ht(){throw Error(C(321))}function ug(e,t){if(t===null)return!1;for(var l=0;l<t.length&&l<e.length;l++)if(!en(e[l],t[l]))return!1;return!0}function rg(e,t,l,n,a,i){return ka=i,ie=t,t.memoizedState=null,t.updateQueue=null,t.lanes=0,F.H=e===null||e.memoizedState===null?hS:vS,Eo=!1,i=l(n,a),Eo=!1,zu&&(i=Gb(t,l,n,a)),Yb(e),i}function Yb(e){F.H=Df;var t=Ve!==null&&Ve.next!==null;if(ka=0,Rt=Ve=ie=null,Mf=!1,Ds=0,Lu=null,t)throw Error(C(300));e===null||_t||(e=e.dependencies,e!==null&&Rf(e)&&(_t=!0))}function Gb(e,t,l,n){ie=e;var a=0;do{if(zu&&(Lu=null),Ds=0,zu=!1,25<=a)throw Error(C(301));if(a+=1,Rt=Ve=null,e.updateQueue!=null){var i=e.updateQueue;i.lastEffect=null,i.events=null,i.stores=null,i.memoCache!=null&&(i.memoCache.index=0)}F.H=A3,i=t(l,n)}while(zu);return i}function S3(){var e=F.H,t=e.useState()[0];return t=typeof t.then=="function"?Ks(t):t,e=e.useState()[0],(Ve!==null?Ve.memoizedState:null)!==e&&(ie.flags|=1024),t}function sg(){var e=Cf!==0;return Cf=0,e}function cg(e,t,l){t.updateQueue=e.updateQueue,t.flags&=-2053,e.lanes&=~l}function fg(e){if(Mf){for(e=e.memoizedState;e!==null;){var t=e.queue;t!==null&&(t.pending=null),e=e.next}Mf=!1}ka=0,Rt=Ve=ie=null,zu=!1,Ds=Cf=0,Lu=null}function Sl(){var e={memoizedState:null,baseState:null,baseQueue:null,queue:null,next:null};return Rt===null?ie.memoizedState=Rt=e:Rt=Rt.next=e,Rt}function Et(){if(Ve===null){var e=ie.alternate;e=e!==null?e.memoizedState:null}else e=Ve.next;var t=Rt===null?ie.memoizedState:Rt.next;if(t!==null)Rt=t,Ve=e;else{if(e===null)throw ie.alternate===null?Error(C(467)):Error(C(310));Ve=e,e={memoizedState:Ve.memoizedState,baseState:Ve.baseState,baseQueue:Ve.baseQueue,queue:Ve.queue,next:null},Rt===null?ie.memoizedState=Rt=e:Rt=Rt.next=e}return Rt}function tm(){return{lastEffect:null,events:null,stores:null,memoCache:null}}function Ks(e){var t=Ds;return Ds+=1,Lu===null&&(Lu=[]),e=Lb(Lu,e,t),t=ie,(Rt===null?t.memoizedState:Rt.next)===null&&(t=t.alternate,F.H=t===null||t.memoizedState===null?hS:vS),e}function lm(e){if(e!==null&&typeof e=="object"){if(typeof e.then=="function")return Ks(e);if(e.$$typeof===tR)return;if(e.$$typeof===ra)return el(e)}throw Error(C(438,String(e)))}function mg(e){var t=null,l=ie.updateQueue;if(l!==null&&(t=l.memoCache),t==null){var n=ie.alternate;n!==null&&(n=n.updateQueue,n!==null&&(n=n.memoCache,n!=null&&(t={data:n.data.map(function(a){return a.slice()}),index:0})))}if(t==null&&(t={data:[],index:0}),l===null&&(l=tm(),ie.updateQueue=l),l.memoCache=t,l=t.data[t.index],l===void 0)for(l=t.data[t.index]=Array(e),n=0;n<e;n++)l[n]=eR;return t.index++,l}function Ha(e,t){return typeof t=="function"?t(e):t}function af(e){var t=Et();return dg(t,Ve,e)}function dg(e,t,l){var n=e.queue;if(n===null)throw Error(C(311));n.lastRenderedReducer=l;var a=e.baseQueue,i=n.pending;if(i!==null){if(a!==null){var o=a.next;a.next=i.next,i.next=o}t.baseQueue=a=i,n.pending=null}if(i=e.baseState,a===null)e.memoizedState=i;else{t=a.next;var u=o=null,r=null,s=t,m=!1;do{var p=s.lane&-536870913;if(p!==s.lane?(he&p)===p:(ka&p)===p){var f=s.revertLane;if(f===0)r!==null&&(r=r.next={lane:0,revertLane:0,gesture:null,action:s.action,hasEagerState:s.hasEagerState,eagerState:s.eagerState,next:null}),p===bo&&(m=!0);else if((ka&f)===f){s=s.next,f===bo&&(m=!0);continue}else p={lane:0,revertLane:s.revertLane,gesture:null,action:s.action,hasEagerState:s.hasEagerState,eagerState:s.eagerState,next:null},r===null?(u=r=p,o=i):r=r.next=p,ie.lanes|=f,Vi|=f;p=s.action,Eo&&l(i,p),i=s.hasEagerState?s.eagerState:l(i,p)}else f={lane:p,revertLane:s.revertLane,gesture:s.gesture,action:s.action,hasEagerState:s.hasEagerState,eagerState:s.eagerState,next:null},r===null?(u=r=f,o=i):r=r.next=f,ie.lanes|=p,Vi|=p;s=s.next}while(s!==null&&s!==t);if(r===null?o=i:r.next=u,!en(i,e.memoizedState)&&(_t=!0,m&&(l=Cu,l!==null)))throw l;e.memoizedState=i,e.baseState=o,e.baseQueue=r,n.lastRenderedState=i}return a===null&&(n.lanes=0),[e.memoizedState,n.dispatch]}function pp(e){var t=Et(),l=t.queue;if(l===null)throw Error(C(311));l.lastRenderedReducer=e;var n=l.dispatch,a=l.pending,i=t.memoizedState;if(a!==null){l.pending=null;var o=a=a.next;do i=e(i,o.action),o=o.next;while(o!==a);en(i,t.memoizedState)||(_t=!0),t.memoizedState=i,t.baseQueue===null&&(t.baseState=i),l.lastRenderedState=i}return[i,n]}function qb(e,t,l){var n=ie,a=Et(),i=fe;if(i){if(l===void 0)throw Error(C(407));l=l()}else l=t();var o=!en((Ve||a).memoizedState,l);if(o&&(a.memoizedState=l,_t=!0),a=a.queue,pg(Zb.bind(null,n,a,e),[e]),e=a.getSnapshot!==t||o||Rt!==null&&(Rt.memoizedState.tag&1)!==0,Gu(e?9:8,{destroy:void 0},jb.bind(null,n,a,l,t),null),e){if(n.flags|=2048,qe===null)throw Error(C(349));i||(ka&127)!==0||Qb(n,t,l)}return l}function Qb(e,t,l){e.flags|=16384,e={getSnapshot:t,value:l},t=ie.updateQueue,t===null?(t=tm(),ie.updateQueue=t,t.stores=[e]):(l=t.stores,l===null?t.stores=[e]:l.push(e))}function jb(e,t,l,n){t.value=l,t.getSnapshot=n,Xb(t)&&Kb(e)}function Zb(e,t,l){return l(function(){Xb(t)&&Kb(e)})}function Xb(e){var t=e.getSnapshot;e=e.value;try{var l=t();return!en(e,l)}catch{return!0}}function Kb(e){var t=Ao(e,2);t!==null&&kl(t,e,2)}function l0(e){var t=Sl();if(typeof e=="function"){var l=e;if(e=l(),Eo){bi(!0);try{l()}finally{bi(!1)}}}return t.memoizedState=t.baseState=e,t.queue={pending:null,lanes:0,dispatch:null,lastRenderedReducer:Ha,lastRenderedState:e},t}function Jb(e,t,l,n){return e.baseState=l,dg(e,Ve,typeof n=="function"?n:Ha)}function E3(e,t,l,n,a){if(am(e))throw Error(C(485));if(e=t.action,e!==null){var i={payload:a,action:e,next:null,isTransition:!0,status:"pending",value:null,reason:null,listeners:[],then:function(o){i.listeners.push(o)}};F.T!==null?l(!0):i.isTransition=!1,n(i),l=t.pending,l===null?(i.next=t.pending=i,$b(t,i)):(i.next=l.next,t.pending=l.next=i)}}function $b(e,t){var l=t.action,n=t.payload,a=e.state;if(t.isTransition){var i=F.T,o={};o.types=i!==null?i.types:null,F.T=o;try{var u=l(a,n),r=F.S;r!==null&&r(o,u),Hy(e,t,u)}catch(s){n0(e,t,s)}finally{i!==null&&o.types!==null&&(i.types=o.types),F.T=i}}else try{i=l(a,n),Hy(e,t,i)}catch(s){n0(e,t,s)}}function Hy(e,t,l){l!==null&&typeof l=="object"&&typeof l.then=="function"?l.then(function(n){Uy(e,t,n)},function(n){return n0(e,t,n)}):Uy(e,t,l)}function Uy(e,t,l){t.status="fulfilled",t.value=l,Fb(t),e.state=l,t=e.pending,t!==null&&(l=t.next,l===t?e.pending=null:(l=l.next,t.next=l,$b(e,l)))}function n0(e,t,l){var n=e.pending;if(e.pending=null,n!==null){n=n.next;do t.status="rejected",t.reason=l,Fb(t),t=t.next;while(t!==n)}e.action=null}function Fb(e){e=e.listeners;for(var t=0;t<e.length;t++)(0,e[t])()}function Ib(e,t){return t}function By(e,t){if(fe){var l=qe.formState;if(l!==null){e:{var n=ie;if(fe){if(Je){t:{for(var a=Je,i=wn;a.nodeType!==8;){if(!i){a=null;break t}if(a=xn(a.nextSibling),a===null){a=null;break t}}i=a.data,a=i==="F!"||i==="F"?a:null}if(a){Je=xn(a.nextSibling),n=a.data==="F!";break e}}Hi(n)}n=!1}n&&(t=l[0])}}return l=Sl(),l.memoizedState=l.baseState=t,n={pending:null,lanes:0,dispatch:null,lastRenderedReducer:Ib,lastRenderedState:t},l.queue=n,l=dS.bind(null,ie,n),n.dispatch=l,n=l0(!1),i=yg.bind(null,ie,!1,n.queue),n=Sl(),a={state:t,dispatch:null,action:e,pending:null},n.queue=a,l=E3.bind(null,ie,a,i,l),a.dispatch=l,n.memoizedState=e,[t,l,!1]}function Vy(e){var t=Et();return Wb(t,Ve,e)}function Wb(e,t,l){if(t=dg(e,t,Ib)[0],e=af(Ha)[0],typeof t=="object"&&t!==null&&typeof t.then=="function")try{var n=Ks(t)}catch(o){throw o===Pu?em:o}else n=t;t=Et();var a=t.queue,i=a.dispatch;return l!==t.memoizedState&&(ie.flags|=2048,Gu(9,{destroy:void 0},w3.bind(null,a,l),null)),[n,i,e]}function w3(e,t){e.action=t}function Yy(e){var t=Et(),l=Ve;if(l!==null)return Wb(t,l,e);Et(),t=t.memoizedState,l=Et();var n=l.queue.dispatch;return l.memoizedState=e,[t,n,!1]}function Gu(e,t,l,n){return e={tag:e,create:l,deps:n,inst:t,next:null},t=ie.updateQueue,t===null&&(t=tm(),ie.updateQueue=t),l=t.lastEffect,l===null?t.lastEffect=e.next=e:(n=l.next,l.next=e,e.next=n,t.lastEffect=e),e}function Pb(){return Et().memoizedState}function of(e,t,l,n){var a=Sl();ie.flags|=e,a.memoizedState=Gu(1|t,{destroy:void 0},l,n===void 0?null:n)}function nm(e,t,l,n){var a=Et();n=n===void 0?null:n;var i=a.memoizedState.inst;Ve!==null&&n!==null&&ug(n,Ve.memoizedState.deps)?a.memoizedState=Gu(t,i,l,n):(ie.flags|=e,a.memoizedState=Gu(1|t,i,l,n))}function Gy(e,t){of(8390656,8,e,t)}function pg(e,t){nm(2048,8,e,t)}function x3(e){ie.flags|=4;var t=ie.updateQueue;if(t===null)t=tm(),ie.updateQueue=t,t.events=[e];else{var l=t.events;l===null?t.events=[e]:l.push(e)}}function eS(e){var t=Et().memoizedState;return x3({ref:t,nextImpl:e}),function(){if((_e&2)!==0)throw Error(C(440));return t.impl.apply(void 0,arguments)}}function tS(e,t){return nm(4,2,e,t)}function lS(e,t){return nm(4,4,e,t)}function nS(e,t){if(typeof t=="function"){e=e();var l=t(e);return function(){typeof l=="function"?l():t(null)}}if(t!=null)return e=e(),t.current=e,function(){t.current=null}}function aS(e,t,l){l=l!=null?l.concat([e]):null,nm(4,4,nS.bind(null,t,e),l)}function gg(){}function iS(e,t){var l=Et();t=t===void 0?null:t;var n=l.memoizedState;return t!==null&&ug(t,n[1])?n[0]:(l.memoizedState=[e,t],e)}function oS(e,t){var l=Et();t=t===void 0?null:t;var n=l.memoizedState;if(t!==null&&ug(t,n[1]))return n[0];if(n=e(),Eo){bi(!0);try{e()}finally{bi(!1)}}return l.memoizedState=[n,t],n}function hg(e,t,l){return l===void 0||(ka&1073741824)!==0&&(he&261930)===0?e.memoizedState=t:(e.memoizedState=l,e=WS(),ie.lanes|=e,Vi|=e,l)}function uS(e,t,l,n){return en(l,t)?l:Ui.current!==null?(e=hg(e,l,n),en(e,t)||(_t=!0),e):(ka&106)===0||(ka&1073741824)!==0&&(he&261930)===0?(_t=!0,e.memoizedState=l):(e=WS(),ie.lanes|=e,Vi|=e,t)}function rS(e,t,l,n,a){var i=Oe.p;Oe.p=i!==0&&8>i?i:8;var o=F.T,u={};u.types=o!==null?o.types:null,F.T=u,yg(e,!1,t,l);try{var r=a(),s=F.S;if(s!==null&&s(u,r),r!==null&&typeof r=="object"&&typeof r.then=="function"){var m=y3(r,n);ys(e,t,m,Pl(e))}else ys(e,t,n,Pl(e))}catch(p){ys(e,t,{then:function(){},status:"rejected",reason:p},Pl())}finally{Oe.p=i,o!==null&&u.types!==null&&(o.types=u.types),F.T=o}}function T3(){}function a0(e,t,l,n){if(e.tag!==5)throw Error(C(476));var a=sS(e).queue;rS(e,a,t,co,l===null?T3:function(){return cS(e),l(n)})}function sS(e){var t=e.memoizedState;if(t!==null)return t;t={memoizedState:co,baseState:co,baseQueue:null,queue:{pending:null,lanes:0,dispatch:null,lastRenderedReducer:Ha,lastRenderedState:co},next:null};var l={};return t.next={memoizedState:l,baseState:l,baseQueue:null,queue:{pending:null,lanes:0,dispatch:null,lastRenderedReducer:Ha,lastRenderedState:l},next:null},e.memoizedState=t,e=e.alternate,e!==null&&(e.memoizedState=t),t}function cS(e){var t=sS(e);t.next===null&&(t=e.alternate.memoizedState),ys(e,t.next.queue,{},Pl())}function vg(){return el(Ju)}function fS(){return Et().memoizedState}function mS(){return Et().memoizedState}function N3(e){for(var t=e.return;t!==null;){switch(t.tag){case 24:case 3:var l=Pl();e=Ai(l);var n=_i(t,e,l);n!==null&&(kl(n,t,l),gs(n,t,l)),t={cache:tg()},e.payload=t;return}t=t.return}}function R3(e,t,l){var n=Pl();l={lane:n,revertLane:0,gesture:null,action:l,hasEagerState:!1,eagerState:null,next:null},am(e)?pS(t,l):(l=W0(e,t,l,n),l!==null&&(kl(l,e,n),gS(l,t,n)))}function dS(e,t,l){var n=Pl();ys(e,t,l,n)}function ys(e,t,l,n){var a={lane:n,revertLane:0,gesture:null,action:l,hasEagerState:!1,eagerState:null,next:null};if(am(e))pS(t,a);else{var i=e.alternate;if(e.lanes===0&&(i===null||i.lanes===0)&&(i=t.lastRenderedReducer,i!==null))try{var o=t.lastRenderedState,u=i(o,l);if(a.hasEagerState=!0,a.eagerState=u,en(u,o))return Wf(e,t,a,0),qe===null&&If(),!1}catch{}if(l=W0(e,t,a,n),l!==null)return kl(l,e,n),gS(l,t,n),!0}return!1}function yg(e,t,l,n){if(n={lane:2,revertLane:Og(),gesture:null,action:n,hasEagerState:!1,eagerState:null,next:null},am(e)){if(t)throw Error(C(479))}else t=W0(e,l,n,2),t!==null&&kl(t,e,2)}function am(e){var t=e.alternate;return e===ie||t!==null&&t===ie}function pS(e,t){zu=Mf=!0;var l=e.pending;l===null?t.next=t:(t.next=l.next,l.next=t),e.pending=t}function gS(e,t,l){if((l&4194048)!==0){var n=t.lanes;n&=e.pendingLanes,l|=n,t.lanes=l,P1(e,l)}}var Df={readContext:el,use:lm,useCallback:ht,useContext:ht,useEffect:ht,useImperativeHandle:ht,useLayoutEffect:ht,useInsertionEffect:ht,useMemo:ht,useReducer:ht,useRef:ht,useState:ht,useDebugValue:ht,useDeferredValue:ht,useTransition:ht,useSyncExternalStore:ht,useId:ht,useHostTransitionStatus:ht,useFormState:ht,useActionState:ht,useOptimistic:ht,useMemoCache:ht,useCacheRefresh:ht,useEffectEvent:ht},hS={readContext:el,use:lm,useCallback:function(e,t){return Sl().memoizedState=[e,t===void 0?null:t],e},useContext:el,useEffect:Gy,useImperativeHandle:function(e,t,l){l=l!=null?l.concat([e]):null,of(4194308,4,nS.bind(null,t,e),l)},useLayoutEffect:function(e,t){return of(4194308,4,e,t)},useInsertionEffect:function(e,t){of(4,2,e,t)},useMemo:function(e,t){var l=Sl();t=t===void 0?null:t;var n=e();if(Eo){bi(!0);try{e()}finally{bi(!1)}}return l.memoizedState=[n,t],n},useReducer:function(e,t,l){var n=Sl();if(l!==void 0){var a=l(t);if(Eo){bi(!0);try{l(t)}finally{bi(!1)}}}else a=t;return n.memoizedState=n.baseState=a,e={pending:null,lanes:0,dispatch:null,lastRenderedReducer:e,lastRenderedState:a},n.queue=e,e=e.dispatch=R3.bind(null,ie,e),[n.memoizedState,e]},useRef:function(e){var t=Sl();return e={current:e},t.memoizedState=e},useState:function(e){e=l0(e);var t=e.queue,l=dS.bind(null,ie,t);return t.dispatch=l,[e.memoizedState,l]},useDebugValue:gg,useDeferredValue:function(e,t){var l=Sl();return hg(l,e,t)},useTransition:function(){var e=l0(!1);return e=rS.bind(null,ie,e.queue,!0,!1),Sl().memoizedState=e,[!1,e]},useSyncExternalStore:function(e,t,l){var n=ie,a=Sl();if(fe){if(l===void 0)throw Error(C(407));l=l()}else{if(l=t(),qe===null)throw Error(C(349));(he&127)!==0||Qb(n,t,l)}a.memoizedState=l;var i={value:l,getSnapshot:t};return a.queue=i,Gy(Zb.bind(null,n,i,e),[e]),n.flags|=2048,Gu(9,{destroy:void 0},jb.bind(null,n,i,l,t),null),l},useId:function(){var e=Sl(),t=qe.identifierPrefix;if(fe){var l=fa,n=ca;l=(n&~(1<<32-Wl(n)-1)).toString(32)+l,t="_"+t+"R_"+l,l=Cf++,0<l&&(t+="H"+l.toString(32)),t+="_"}else l=b3++,t="_"+t+"r_"+l.toString(32)+"_";return e.memoizedState=t},useHostTransitionStatus:vg,useFormState:By,useActionState:By,useOptimistic:function(e){var t=Sl();t.memoizedState=t.baseState=e;var l={pending:null,lanes:0,dispatch:null,lastRenderedReducer:null,lastRenderedState:null};return t.queue=l,t=yg.bind(null,ie,!0,l),l.dispatch=t,[e,t]},useMemoCache:mg,useCacheRefresh:function(){return Sl().memoizedState=N3.bind(null,ie)},useEffectEvent:function(e){var t=Sl(),l={impl:e};return t.memoizedState=l,function(){if((_e&2)!==0)throw Error(C(440));return l.impl.apply(void 0,arguments)}}},vS={readContext:el,use:lm,useCallback:iS,useContext:el,useEffect:pg,useImperativeHandle:aS,useInsertionEffect:tS,useLayoutEffect:lS,useMemo:oS,useReducer:af,useRef:Pb,useState:function(){return af(Ha)},useDebugValue:gg,useDeferredValue:function(e,t){var l=Et();return uS(l,Ve.memoizedState,e,t)},useTransition:function(){var e=af(Ha)[0],t=Et().memoizedState;return[typeof e=="boolean"?e:Ks(e),t]},useSyncExternalStore:qb,useId:fS,useHostTransitionStatus:vg,useFormState:Vy,useActionState:Vy,useOptimistic:function(e,t){var l=Et();return Jb(l,Ve,e,t)},useMemoCache:mg,useCacheRefresh:mS,useEffectEvent:eS},A3={readContext:el,use:lm,useCallback:iS,useContext:el,useEffect:pg,useImperativeHandle:aS,useInsertionEffect:tS,useLayoutEffect:lS,useMemo:oS,useReducer:pp,useRef:Pb,useState:function(){return pp(Ha)},useDebugValue:gg,useDeferredValue:function(e,t){var l=Et();return Ve===null?hg(l,e,t):uS(l,Ve.memoizedState,e,t)},useTransition:function(){var e=pp(Ha)[0],t=Et().memoizedState;return[typeof e=="boolean"?e:Ks(e),t]},useSyncExternalStore:qb,useId:fS,useHostTransitionStatus:vg,useFormState:Yy,useActionState:Yy,useOptimistic:function(e,t){var l=Et();return Ve!==null?Jb(l,Ve,e,t):(l.baseState=e,[e,l.queue.dispatch])},useMemoCache:mg,useCacheRefresh:mS,useEffectEvent:eS};function gp(e,t,l,n){t=e.memoizedState,l=l(n,t),l=l==null?t:Qe({},t,l),e.memoizedState=l,e.lanes===0&&(e.updateQueue.baseState=l)}var i0={enqueueSetState:function(e,t,l){e=e._reactInternals;var n=Pl(),a=Ai(n);a.payload=t,l!=null&&(a.callback=l),t=_i(e,a,n),t!==null&&(kl(t,e,n),gs(t,e,n))},enqueueReplaceState:function(e,t,l){e=e._reactInternals;var n=Pl(),a=Ai(n);a.tag=1,a.payload=t,l!=null&&(a.callback=l),t=_i(e,a,n),t!==null&&(kl(t,e,n),gs(t,e,n))},enqueueForceUpdate:function(e,t){e=e._reactInternals;var l=Pl(),n=Ai(l);n.tag=2,t!=null&&(n.callback=t),t=_i(e,n,l),t!==null&&(kl(t,e,l),gs(t,e,l))}};function qy(e,t,l,n,a,i,o){return e=e.stateNode,typeof e.shouldComponentUpdate=="function"?e.shouldComponentUpdate(n,i,o):t.prototype&&t.prototype.isPureReactComponent?!As(l,n)||!As(a,i):!0}function Qy(e,t,l,n){e=t.state,typeof t.componentWillReceiveProps=="function"&&t.componentWillReceiveProps(l,n),typeof t.UNSAFE_componentWillReceiveProps=="function"&&t.UNSAFE_componentWillReceiveProps(l,n),t.state!==e&&i0.enqueueReplaceState(t,t.state,null)}function wo(e,t){var l=t;if("ref"in t){l={};for(var n in t)n!=="ref"&&(l[n]=t[n])}if(e=e.defaultProps){l===t&&(l=Qe({},l));for(var a in e)l[a]===void 0&&(l[a]=e[a])}return l}function yS(e){wf(e)}function bS(e){console.error(e)}function SS(e){wf(e)}function zf(e,t){try{var l=e.onUncaughtError;l(t.value,{componentStack:t.stack})}catch(n){setTimeout(function(){throw n})}}function jy(e,t,l){try{var n=e.onCaughtError;n(l.value,{componentStack:l.stack,errorBoundary:t.tag===1?t.stateNode:null})}catch(a){setTimeout(function(){throw a})}}function o0(e,t,l){return l=Ai(l),l.tag=3,l.payload={element:null},l.callback=function(){zf(e,t)},l}function ES(e){return e=Ai(e),e.tag=3,e}function wS(e,t,l,n){var a=l.type.getDerivedStateFromError;if(typeof a=="function"){var i=n.value;e.payload=function(){return a(i)},e.callback=function(){jy(t,l,n)}}var o=l.stateNode;o!==null&&typeof o.componentDidCatch=="function"&&(e.callback=function(){jy(t,l,n),typeof a!="function"&&(Ci===null?Ci=new Set([this]):Ci.add(this));var u=n.stack;this.componentDidCatch(n.value,{componentStack:u!==null?u:""})})}function _3(e,t,l,n,a){if(l.flags|=32768,n!==null&&typeof n=="object"&&typeof n.then=="function"){if(t=l.alternate,t!==null&&vo(t,l,a,!0),l=al.current,l!==null){switch(l.tag){case 31:case 13:case 19:return ml===null?Gf():l.alternate===null&&vt===0&&(vt=3),l.flags&=-257,l.flags|=65536,l.lanes=a,n===Af?l.flags|=16384:(t=l.updateQueue,t===null?l.updateQueue=new Set([n]):t.add(n),wp(e,n,a)),!1;case 22:return l.flags|=65536,n===Af?l.flags|=16384:(t=l.updateQueue,t===null?(t={transitions:null,markerInstances:null,retryQueue:new Set([n])},l.updateQueue=t):(l=t.retryQueue,l===null?t.retryQueue=new Set([n]):l.add(n)),wp(e,n,a)),!1}throw Error(C(435,l.tag))}return wp(e,n,a),Gf(),!1}if(fe)return t=al.current,t!==null?((t.flags&65536)===0&&(t.flags|=256),t.flags|=65536,t.lanes=a,n!==Jp&&(e=Error(C(422),{cause:n}),Os(En(e,l)))):(n!==Jp&&(t=Error(C(423),{cause:n}),Os(En(t,l))),e=e.current.alternate,e.flags|=65536,a&=-a,e.lanes|=a,n=En(n,l),a=o0(e.stateNode,n,a),dp(e,a),vt!==4&&(vt=2)),!1;var i=Error(C(520),{cause:n});if(i=En(i,l),ws===null?ws=[i]:ws.push(i),vt!==4&&(vt=2),t===null)return!0;n=En(n,l),l=t;do{switch(l.tag){case 3:return l.flags|=65536,e=a&-a,l.lanes|=e,e=o0(l.stateNode,n,e),dp(l,e),!1;case 1:if(t=l.type,i=l.stateNode,(l.flags&128)===0&&(typeof t.getDerivedStateFromError=="function"||i!==null&&typeof i.componentDidCatch=="function"&&(Ci===null||!Ci.has(i))))return l.flags|=65536,a&=-a,l.lanes|=a,a=ES(a),wS(a,e,l,n),dp(l,a),!1;break;case 22:if(l.memoizedState!==null)return l.flags|=65536,!1}l=l.return}while(l!==null);return!1}var bg=Error(C(461)),_t=!1;function kt(e,t,l,n){t.child=e===null?Hb(t,null,l,n):So(t,e.child,l,n)}function Zy(e,t,l,n,a){l=l.render;var i=t.ref;if("ref"in n){var o={};for(var u in n)u!=="ref"&&(o[u]=n[u])}else o=n;return yo(t),n=rg(e,t,l,o,i,a),u=sg(),e!==null&&!_t?(cg(e,t,a),Ua(e,t,a)):(fe&&u&&Pf(t),t.flags|=1,kt(e,t,n,a),t.child)}function Xy(e,t,l,n,a){if(e===null){var i=l.type;return typeof i=="function"&&!P0(i)&&i.defaultProps===void 0&&l.compare===null?(t.tag=15,t.type=i,xS(e,t,i,n,a)):(e=tf(l.type,null,n,t,t.mode,a),e.ref=t.ref,e.return=t,t.child=e)}if(i=e.child,!Eg(e,a)){var o=i.memoizedProps;if(l=l.compare,l=l!==null?l:As,l(o,n)&&e.ref===t.ref)return Ua(e,t,a)}return t.flags|=1,e=Ca(i,n),e.ref=t.ref,e.return=t,t.child=e}function xS(e,t,l,n,a){if(e!==null){var i=e.memoizedProps;if(As(i,n)&&e.ref===t.ref)if(_t=!1,t.pendingProps=n=i,Eg(e,a))(e.flags&131072)!==0&&(_t=!0);else return t.lanes=e.lanes,Ua(e,t,a)}return u0(e,t,l,n,a)}function TS(e,t,l,n){var a=n.children,i=e!==null?e.memoizedState:null;if(e===null&&t.stateNode===null&&(t.stateNode={_visibility:1,_pendingMarkers:null,_retryCache:null,_transitions:null}),n.mode==="hidden"){if((t.flags&128)!==0){if(i=i!==null?i.baseLanes|l:l,e!==null){for(n=t.child=e.child,a=0;n!==null;)a=a|n.lanes|n.childLanes,n=n.sibling;n=a&~i}else n=0,t.child=null;return Ky(e,t,i,l,n)}if((l&536870912)!==0)t.memoizedState={baseLanes:0,cachePool:null},e!==null&&nf(t,i!==null?i.cachePool:null),i!==null?ky(t,i):e0(),Vb(t);else return n=t.lanes=536870912,Ky(e,t,i!==null?i.baseLanes|l:l,l,n)}else i!==null?(nf(t,i.cachePool),ky(t,i),Mi(),t.memoizedState=null):(e!==null&&nf(t,null),e0(),Mi());return kt(e,t,a,l),t.child}function bs(e,t){return e!==null&&e.tag===22||t.stateNode!==null||(t.stateNode={_visibility:1,_pendingMarkers:null,_retryCache:null,_transitions:null}),t.sibling}function Ky(e,t,l,n,a){var i=lg();return i=i===null?null:{parent:At._currentValue,pool:i},t.memoizedState={baseLanes:l,cachePool:i},e!==null&&nf(t,null),e0(),Vb(t),e!==null&&vo(e,t,n,!0),t.childLanes=a,null}function uf(e,t){return t=im({mode:t.mode,children:t.children},e.mode),t.ref=e.ref,e.child=t,t.return=e,t}function Jy(e,t,l){return So(t,e.child,null,l),e=uf(t,t.pendingProps),e.flags|=2,Kl(t),t.memoizedState=null,e}function O3(e,t,l){var n=t.pendingProps,a=(t.flags&128)!==0;if(t.flags&=-129,e===null){if(fe){if(n.mode==="hidden")return e=uf(t,n),t.lanes=536870912,e.memoizedState={baseLanes:0,cachePool:null},bs(null,e);if(t0(t),(e=Je)?(e=TE(e,wn),e=e!==null&&e.data==="&"?e:null,e!==null&&(t.memoizedState={dehydrated:e,treeContext:ki!==null?{id:ca,overflow:fa}:null,retryLane:536870912,hydrationErrors:null},l=Ob(e),l.return=t,t.child=l,$t=t,Je=null)):e=null,e===null)throw Hi(t);return t.lanes=536870912,null}return uf(t,n)}var i=e.memoizedState;if(i!==null){var o=i.dehydrated;if(t0(t),a)if(t.flags&256)t.flags&=-257,t=Jy(e,t,l);else if(t.memoizedState!==null)t.child=e.child,t.flags|=128,t=null;else throw Error(C(558));else if(_t||vo(e,t,l,!1),a=(l&e.childLanes)!==0,_t||a){if(Ui.current===null){if(n=qe,n!==null&&(o=eb(n,l),o!==0&&o!==i.retryLane))throw i.retryLane=o,Ao(e,o),kl(n,e,o),bg;Gf()}t=Jy(e,t,l)}else e=i.treeContext,Je=xn(o.nextSibling),$t=t,fe=!0,Ri=null,wn=!1,e!==null&&Cb(t,e),t=uf(t,n),t.flags|=134221824;return t}return e=Ca(e.child,{mode:n.mode,children:n.children}),e.ref=t.ref,t.child=e,e.return=t,e}function du(e,t){var l=t.ref;if(l===null)e!==null&&e.ref!==null&&(t.flags|=4194816);else{if(typeof l!="function"&&typeof l!="object")throw Error(C(284));(e===null||e.ref!==l)&&(t.flags|=4194816)}}function u0(e,t,l,n,a){return yo(t),l=rg(e,t,l,n,void 0,a),n=sg(),e!==null&&!_t?(cg(e,t,a),Ua(e,t,a)):(fe&&n&&Pf(t),t.flags|=1,kt(e,t,l,a),t.child)}function $y(e,t,l,n,a,i){return yo(t),t.updateQueue=null,l=Gb(t,n,l,a),Yb(e),n=sg(),e!==null&&!_t?(cg(e,t,i),Ua(e,t,i)):(fe&&n&&Pf(t),t.flags|=1,kt(e,t,l,i),t.child)}function Fy(e,t,l,n,a){if(yo(t),t.stateNode===null){var i=Tu,o=l.contextType;typeof o=="object"&&o!==null&&(i=el(o)),i=new l(n,i),t.memoizedState=i.state!==null&&i.state!==void 0?i.state:null,i.updater=i0,t.stateNode=i,i._reactInternals=t,i=t.stateNode,i.props=n,i.state=t.memoizedState,i.refs={},ag(t),o=l.contextType,i.context=typeof o=="object"&&o!==null?el(o):Tu,i.state=t.memoizedState,o=l.getDerivedStateFromProps,typeof o=="function"&&(gp(t,l,o,n),i.state=t.memoizedState),typeof l.getDerivedStateFromProps=="function"||typeof i.getSnapshotBeforeUpdate=="function"||typeof i.UNSAFE_componentWillMount!="function"&&typeof i.componentWillMount!="function"||(o=i.state,typeof i.componentWillMount=="function"&&i.componentWillMount(),typeof i.UNSAFE_componentWillMount=="function"&&i.UNSAFE_componentWillMount(),o!==i.state&&i0.enqueueReplaceState(i,i.state,null),vs(t,n,i,a),hs(),i.state=t.memoizedState),typeof i.componentDidMount=="function"&&(t.flags|=4194308),n=!0}else if(e===null){i=t.stateNode;var u=t.memoizedProps,r=wo(l,u);i.props=r;var s=i.context,m=l.contextType;o=Tu,typeof m=="object"&&m!==null&&(o=el(m));var p=l.getDerivedStateFromProps;m=typeof p=="function"||typeof i.getSnapshotBeforeUpdate=="function",u=t.pendingProps!==u,m||typeof i.UNSAFE_componentWillReceiveProps!="function"&&typeof i.componentWillReceiveProps!="function"||(u||s!==o)&&Qy(t,i,n,o),vi=!1;var f=t.memoizedState;i.state=f,vs(t,n,i,a),hs(),s=t.memoizedState,u||f!==s||vi?(typeof p=="function"&&(gp(t,l,p,n),s=t.memoizedState),(r=vi||qy(t,l,r,n,f,s,o))?(m||typeof i.UNSAFE_componentWillMount!="function"&&typeof i.componentWillMount!="function"||(typeof i.componentWillMount=="function"&&i.componentWillMount(),typeof i.UNSAFE_componentWillMount=="function"&&i.UNSAFE_componentWillMount()),typeof i.componentDidMount=="function"&&(t.flags|=4194308)):(typeof i.componentDidMount=="function"&&(t.flags|=4194308),t.memoizedProps=n,t.memoizedState=s),i.props=n,i.state=s,i.context=o,n=r):(typeof i.componentDidMount=="function"&&(t.flags|=4194308),n=!1)}else{i=t.stateNode,Wp(e,t),o=t.memoizedProps,m=wo(l,o),i.props=m,p=t.pendingProps,f=i.context,s=l.contextType,r=Tu,typeof s=="object"&&s!==null&&(r=el(s)),u=l.getDerivedStateFromProps,(s=typeof u=="function"||typeof i.getSnapshotBeforeUpdate=="function")||typeof i.UNSAFE_componentWillReceiveProps!="function"&&typeof i.componentWillReceiveProps!="function"||(o!==p||f!==r)&&Qy(t,i,n,r),vi=!1,f=t.memoizedState,i.state=f,vs(t,n,i,a),hs();var g=t.memoizedState;o!==p||f!==g||vi||e!==null&&e.dependencies!==null&&Rf(e.dependencies)?(typeof u=="function"&&(gp(t,l,u,n),g=t.memoizedState),(m=vi||qy(t,l,m,n,f,g,r)||e!==null&&e.dependencies!==null&&Rf(e.dependencies))?(s||typeof i.UNSAFE_componentWillUpdate!="function"&&typeof i.componentWillUpdate!="function"||(typeof i.componentWillUpdate=="function"&&i.componentWillUpdate(n,g,r),typeof i.UNSAFE_componentWillUpdate=="function"&&i.UNSAFE_componentWillUpdate(n,g,r)),typeof i.componentDidUpdate=="function"&&(t.flags|=4),typeof i.getSnapshotBeforeUpdate=="function"&&(t.flags|=1024)):(typeof i.componentDidUpdate!="function"||o===e.memoizedProps&&f===e.memoizedState||(t.flags|=4),typeof i.getSnapshotBeforeUpdate!="function"||o===e.memoizedProps&&f===e.memoizedState||(t.flags|=1024),t.memoizedProps=n,t.memoizedState=g),i.props=n,i.state=g,i.context=r,n=m):(typeof i.componentDidUpdate!="function"||o===e.memoizedProps&&f===e.memoizedState||(t.flags|=4),typeof i.getSnapshotBeforeUpdate!="function"||o===e.memoizedProps&&f===e.memoizedState||(t.flags|=1024),n=!1)}return i=n,du(e,t),n=(t.flags&128)!==0,i||n?(i=t.stateNode,l=n&&typeof l.getDerivedStateFromError!="function"?null:i.render(),t.flags|=1,e!==null&&n?(t.child=So(t,e.child,null,a),t.child=So(t,null,l,a)):kt(e,t,l,a),t.memoizedState=i.state,e=t.child):e=Ua(e,t,a),e}function Iy(e,t,l,n){return ho(),t.flags|=256,kt(e,t,l,n),t.child}var r0={dehydrated:null,treeContext:null,retryLane:0,hydrationErrors:null};function s0(e){return{baseLanes:e,cachePool:zb()}}function c0(e,t,l){return e=e!==null?e.childLanes&~l:0,t&&(e|=$l),e}function NS(e,t,l){var n=t.pendingProps,a=!1,i=(t.flags&128)!==0,o;if((o=i)||(o=e!==null&&e.memoizedState===null?!1:(ll.current&2)!==0),o&&(a=!0,t.flags&=-129),o=(t.flags&32)!==0,t.flags&=-33,e===null){if(fe){if(a?Oi(t):Mi(),(e=Je)?(e=TE(e,wn),e=e!==null&&e.data!=="&"?e:null,e!==null&&(t.memoizedState={dehydrated:e,treeContext:ki!==null?{id:ca,overflow:fa}:null,retryLane:536870912,hydrationErrors:null},l=Ob(e),l.return=t,t.child=l,$t=t,Je=null)):e=null,e===null)throw Hi(t);return zg(e)?t.lanes=32:t.lanes=536870912,null}return i=n.children,n=n.fallback,a?(Mi(),a=t.mode,i=im({mode:"hidden",children:i},a),n=fo(n,a,l,null),i.return=t,n.return=t,i.sibling=n,t.child=i,n=t.child,n.memoizedState=s0(l),n.childLanes=c0(e,o,l),t.memoizedState=r0,bs(null,n)):(Oi(t),Sg(t,i))}var u=e.memoizedState;if(u!==null){var r=u.dehydrated;if(r!==null)return M3(e,t,i,o,n,r,u,l)}return a?(Mi(),a=n.fallback,i=t.mode,u=e.child,r=u.sibling,n=Ca(u,{mode:"hidden",children:n.children}),n.subtreeFlags=u.subtreeFlags&1206910976,r!==null?a=Ca(r,a):(a=fo(a,i,l,null),a.flags|=2),a.return=t,n.return=t,n.sibling=a,t.child=n,bs(null,n),n=t.child,a=e.child.memoizedState,a===null?a=s0(l):(i=a.cachePool,i!==null?(u=At._currentValue,i=i.parent!==u?{parent:u,pool:u}:i):i=zb(),a={baseLanes:a.baseLanes|l,cachePool:i}),n.memoizedState=a,n.childLanes=c0(e,o,l),t.memoizedState=r0,bs(e.child,n)):(Oi(t),l=e.child,e=l.sibling,l=Ca(l,{mode:"visible",children:n.children}),l.return=t,l.sibling=null,e!==null&&(o=t.deletions,o===null?(t.deletions=[e],t.flags|=16):o.push(e)),t.child=l,t.memoizedState=null,l)}function Sg(e,t){return t=im({mode:"visible",children:t},e.mode),t.return=e,e.child=t}function im(e,t){return e=Ll(22,e,null,t),e.lanes=0,e}function Gc(e,t,l){return So(t,e.child,null,l),e=Sg(t,t.pendingProps.children),e.flags|=2,t.memoizedState=null,e}function M3(e,t,l,n,a,i,o,u){if(l)return t.flags&256?(Oi(t),t.flags&=-257,Gc(e,t,u)):t.memoizedState!==null?(Mi(),t.child=e.child,t.flags|=128,null):(Mi(),i=a.fallback,o=t.mode,a=im({mode:"visible",children:a.children},o),i=fo(i,o,u,null),i.flags|=2,a.return=t,i.return=t,a.sibling=i,t.child=a,So(t,e.child,null,u),a=t.child,a.memoizedState=s0(u),a.childLanes=c0(e,n,u),t.memoizedState=r0,bs(null,a));if(Oi(t),zg(i)){if(n=i.nextSibling&&i.nextSibling.dataset,n)var r=n.dgst;return n=r,n!==""&&(a=Error(C(419)),a.stack="",a.digest=n,Os({value:a,source:null,stack:null})),Gc(e,t,u)}if(_t||vo(e,t,u,!1),n=(u&e.childLanes)!==0,_t||n){if(Ui.current!==null)return Gc(e,t,u);if(n=qe,n!==null&&(a=eb(n,u),a!==0&&a!==o.retryLane))throw o.retryLane=a,Ao(e,a),kl(n,e,a),bg;return k0(i)||Gf(),Gc(e,t,u)}return k0(i)?(t.flags|=192,t.child=e.child,null):(e=o.treeContext,Je=xn(i.nextSibling),$t=t,fe=!0,Ri=null,wn=!1,e!==null&&Cb(t,e),t=Sg(t,a.children),t.flags|=134221824,t)}function Wy(e,t,l){e.lanes|=t;var n=e.alternate;n!==null&&(n.lanes|=t),lf(e.return,t,l)}function Py(e){for(var t=null;e!==null;){var l=e.alternate;l!==null&&Of(l)===null&&(t=e),e=e.sibling}return t}function qc(e,t,l,n,a,i){var o=e.memoizedState;o===null?e.memoizedState={isBackwards:t,rendering:null,renderingStartTime:0,last:n,tail:l,tailMode:a,treeForkCount:i}:(o.isBackwards=t,o.rendering=null,o.renderingStartTime=0,o.last=n,o.tail=l,o.tailMode=a,o.treeForkCount=i)}function hp(e){var t=e.child;for(e.child=null;t!==null;){var l=t.sibling;t.sibling=e.child,e.child=t,t=l}}function f0(e,t,l){var n=t.pendingProps,a=n.revealOrder,i=n.tail;n=n.children;var o=ll.current;if(t.flags&128)return Cs(t,o),null;var u=(o&2)!==0;if(u?(o=o&1|2,t.flags|=128):o&=1,Cs(t,o),a==="backwards"&&e!==null?(hp(e),kt(e,t,n,l),hp(e)):kt(e,t,n,l),n=fe?_s:0,!u&&e!==null&&(e.flags&128)!==0)e:for(e=t.child;e!==null;){if(e.tag===13)e.memoizedState!==null&&Wy(e,l,t);else if(e.tag===19)Wy(e,l,t);else if(e.child!==null){e.child.return=e,e=e.child;continue}if(e===t)break e;for(;e.sibling===null;){if(e.return===null||e.return===t)break e;e=e.return}e.sibling.return=e.return,e=e.sibling}switch(a){case"backwards":l=Py(t.child),l===null?(a=t.child,t.child=null):(a=l.sibling,l.sibling=null,hp(t)),qc(t,!0,a,null,i,n);break;case"unstable_legacy-backwards":for(l=null,a=t.child,t.child=null;a!==null;){if(e=a.alternate,e!==null&&Of(e)===null){t.child=a;break}e=a.sibling,a.sibling=l,l=a,a=e}qc(t,!0,l,null,i,n);break;case"together":qc(t,!1,null,null,void 0,n);break;case"independent":t.memoizedState=null;break;default:l=Py(t.child),l===null?(a=t.child,t.child=null):(a=l.sibling,l.sibling=null),qc(t,!1,a,l,i,n)}return t.child}function e1(e,t,l){var n=t.pendingProps;return Ei(t,t.type,n.value),kt(e,t,n.children,l),t.child}function Ua(e,t,l){if(e!==null&&(t.dependencies=e.dependencies),Vi|=t.lanes,(l&t.childLanes)===0)if(e!==null){if(vo(e,t,l,!1),(l&t.childLanes)===0)return null}else return null;if(e!==null&&t.child!==e.child)throw Error(C(153));if(t.child!==null){for(e=t.child,l=Ca(e,e.pendingProps),t.child=l,l.return=t;e.sibling!==null;)e=e.sibling,l=l.sibling=Ca(e,e.pendingProps),l.return=t;l.sibling=null}return t.child}function Eg(e,t){return(e.lanes&t)!==0?!0:(e=e.dependencies,!!(e!==null&&Rf(e)))}function C3(e,t,l){switch(t.tag){case 3:yf(t,t.stateNode.containerInfo),Ei(t,At,e.memoizedState.cache),ho();break;case 27:case 5:Bp(t);break;case 4:yf(t,t.stateNode.containerInfo);break;case 10:Ei(t,t.type,t.memoizedProps.value);break;case 31:if(t.memoizedState!==null)return t.flags|=128,t0(t),null;break;case 13:var n=t.memoizedState;if(n!==null){if(n.dehydrated!==null)return Oi(t),t.flags|=128,null;n=vo(e,t,l,!1);var a=t.child.childLanes;return n||(l&a)!==0?NS(e,t,l):(Oi(t),e=Ua(e,t,l),e!==null?e.sibling:null)}Oi(t);break;case 19:if(t.flags&128)return f0(e,t,l);if(a=(e.flags&128)!==0,n=(l&t.childLanes)!==0,n||(vo(e,t,l,!1),n=(l&t.childLanes)!==0),a){if(n)return f0(e,t,l);t.flags|=128}if(a=t.memoizedState,a!==null&&(a.rendering=null,a.tail=null,a.lastEffect=null),Cs(t,ll.current),n)break;return null;case 22:return t.lanes=0,TS(e,t,l,t.pendingProps);case 24:Ei(t,At,e.memoizedState.cache)}return Ua(e,t,l)}function RS(e,t,l){if(e!==null)if(e.memoizedProps!==t.pendingProps)_t=!0;else{if(!Eg(e,l)&&(t.flags&128)===0)return _t=!1,C3(e,t,l);_t=(e.flags&131072)!==0}else _t=!1,fe&&(t.flags&1048576)!==0&&Mb(t,_s,t.index);switch(t.lanes=0,t.tag){case 16:e:{var n=t.pendingProps;if(e=oo(t.elementType),t.type=e,typeof e=="function")P0(e)?(n=wo(e,n),t.tag=1,t=Fy(null,t,e,n,l)):(t.tag=0,t=u0(null,t,e,n,l));else{if(e!=null){var a=e.$$typeof;if(a===Y0){t.tag=11,t=Zy(null,t,e,n,l);break e}else if(a===G0){t.tag=14,t=Xy(null,t,e,n,l);break e}else if(a===ra){t.tag=10,t.type=e,t=e1(null,t,l);break e}}throw t=Hp(e)||e,Error(C(306,t,""))}}return t;case 0:return u0(e,t,t.type,t.pendingProps,l);case 1:return n=t.type,a=wo(n,t.pendingProps),Fy(e,t,n,a,l);case 3:e:{if(yf(t,t.stateNode.containerInfo),e===null)throw Error(C(387));n=t.pendingProps;var i=t.memoizedState;a=i.element,Wp(e,t),vs(t,n,null,l);var o=t.memoizedState;if(n=o.cache,Ei(t,At,n),n!==i.cache&&Fp(t,[At],l,!0),hs(),n=o.element,i.isDehydrated)if(i={element:n,isDehydrated:!1,cache:o.cache},t.updateQueue.baseState=i,t.memoizedState=i,t.flags&256){t=Iy(e,t,n,l);break e}else if(n!==a){a=En(Error(C(424)),t),Os(a),t=Iy(e,t,n,l);break e}else for(e=t.stateNode.containerInfo,e.nodeType===9?e=e.body:e=e.nodeName==="HTML"?e.ownerDocument.body:e,Je=xn(e.firstChild),$t=t,fe=!0,Ri=null,wn=!0,l=Hb(t,null,n,l),t.child=l;l;)l.flags=l.flags&-3|134221824,l=l.sibling;else{if(ho(),n===a){t=Ua(e,t,l);break e}kt(e,t,n,l)}t=t.child}return t;case 26:return du(e,t),e===null?(l=A1(t.type,null,t.pendingProps,null))?t.memoizedState=l:fe||(t.stateNode=gE(t.type,t.pendingProps,Ni.current,t)):t.memoizedState=A1(t.type,e.memoizedProps,t.pendingProps,e.memoizedState),null;case 27:return Bp(t),e===null&&fe&&(n=t.stateNode=NE(t.type,t.pendingProps,Ni.current),$t=t,wn=!0,a=Je,Gi(t.type)?(H0=a,Je=xn(n.firstChild)):Je=a),kt(e,t,t.pendingProps.children,l),du(e,t),e===null&&(t.flags|=4194304),t.child;case 5:return e===null&&fe&&((a=n=Je)&&(n=xA(n,t.type,t.pendingProps,wn),n!==null?(t.stateNode=n,$t=t,Je=xn(n.firstChild),wn=!1,a=!0):a=!1),a||Hi(t)),Bp(t),a=t.type,i=t.pendingProps,o=e!==null?e.memoizedProps:null,n=i.children,D0(a,i)?n=null:o!==null&&D0(a,o)&&(t.flags|=32),t.memoizedState!==null&&(a=rg(e,t,S3,null,null,l),Ju._currentValue=a),du(e,t),kt(e,t,n,l),t.child;case 6:return e===null&&fe&&((e=l=Je)&&(l=TA(l,t.pendingProps,wn),l!==null?(t.stateNode=l,$t=t,Je=null,e=!0):e=!1),e||Hi(t)),null;case 13:return NS(e,t,l);case 4:return yf(t,t.stateNode.containerInfo),n=t.pendingProps,e===null?t.child=So(t,null,n,l):kt(e,t,n,l),t.child;case 11:return Zy(e,t,t.type,t.pendingProps,l);case 7:return n=t.pendingProps,du(e,t),kt(e,t,n,l),t.child;case 8:return kt(e,t,t.pendingProps.children,l),t.child;case 12:return kt(e,t,t.pendingProps.children,l),t.child;case 10:return e1(e,t,l);case 9:return a=t.type._context,n=t.pendingProps.children,yo(t),a=el(a),n=n(a),t.flags|=1,kt(e,t,n,l),t.child;case 14:return Xy(e,t,t.type,t.pendingProps,l);case 15:return xS(e,t,t.type,t.pendingProps,l);case 19:return f0(e,t,l);case 31:return O3(e,t,l);case 22:return TS(e,t,l,t.pendingProps);case 24:return yo(t),n=el(At),e===null?(a=lg(),a===null&&(a=qe,i=tg(),a.pooledCache=i,i.refCount++,i!==null&&(a.pooledCacheLanes|=l),a=i),t.memoizedState={parent:n,cache:a},ag(t),Ei(t,At,a)):((e.lanes&l)!==0&&(Wp(e,t),vs(t,null,null,l),hs()),a=e.memoizedState,i=t.memoizedState,a.parent!==n?(a={parent:n,cache:n},t.memoizedState=a,t.lanes===0&&(t.memoizedState=t.updateQueue.baseState=a),Ei(t,At,n)):(n=i.cache,Ei(t,At,n),n!==a.cache&&Fp(t,[At],l,!0))),kt(e,t,t.pendingProps.children,l),t.child;case 30:return t.stateNode===null&&(t.stateNode={autoName:null,paired:null,clones:null,ref:null}),n=t.pendingProps,n.name!=null&&n.name!=="auto"?t.flags|=e===null?18882560:18874368:fe&&Pf(t),e!==null&&e.memoizedProps.name!==n.name?t.flags|=4194816:du(e,t),kt(e,t,n.children,l),t.child;case 29:throw t.pendingProps}throw Error(C(156,t.tag))}function _a(e){e.flags|=4}function vp(e,t,l,n,a){var i;if((i=(e.mode&32)!==0)&&(i=l===null?M1(t,n):M1(t,n)&&(n.src!==l.src||n.srcSet!==l.srcSet)),i){if(e.flags|=16777216,(a&335544128)===a)if(e.stateNode.complete)e.flags|=8192;else if(tE())e.flags|=8192;else throw po=Af,ng}else e.flags&=-16777217}function t1(e,t){if(t.type!=="stylesheet"||(t.state.loading&4)!==0)e.flags&=-16777217;else if(e.flags|=16777216,!OE(t))if(tE())e.flags|=8192;else throw po=Af,ng}function Qc(e,t){t!==null&&(e.flags|=4),e.flags&16384&&(t=e.tag!==22?I1():536870912,e.lanes|=t,qu|=t)}function ls(e,t){if(!fe)switch(e.tailMode){case"visible":break;case"collapsed":for(var l=e.tail,n=null;l!==null;)l.alternate!==null&&(n=l),l=l.sibling;n===null?t||e.tail===null?e.tail=null:e.tail.sibling=null:n.sibling=null;break;default:for(t=e.tail,l=null;t!==null;)t.alternate!==null&&(l=t),t=t.sibling;l===null?e.tail=null:l.sibling=null}}function Ke(e){var t=e.alternate!==null&&e.alternate.child===e.child,l=0,n=0;if(t)for(var a=e.child;a!==null;)l|=a.lanes|a.childLanes,n|=a.subtreeFlags&1206910976,n|=a.flags&1206910976,a.return=e,a=a.sibling;else for(a=e.child;a!==null;)l|=a.lanes|a.childLanes,n|=a.subtreeFlags,n|=a.flags,a.return=e,a=a.sibling;return e.subtreeFlags|=n,e.childLanes=l,t}function D3(e,t,l){var n=t.pendingProps;switch(eg(t),t.tag){case 16:case 15:case 0:case 11:case 7:case 8:case 12:case 9:case 14:return Ke(t),null;case 1:return Ke(t),null;case 3:return l=t.stateNode,n=null,e!==null&&(n=e.memoizedState.cache),t.memoizedState.cache!==n&&(t.flags|=2048),Da(At),Bu(),l.pendingContext&&(l.context=l.pendingContext,l.pendingContext=null),(e===null||e.child===null)&&(fu(t)?_a(t):e===null||e.memoizedState.isDehydrated&&(t.flags&256)===0||(t.flags|=1024,mp())),Ke(t),null;case 26:var a=t.type,i=t.memoizedState;return e===null?(_a(t),i!==null?(Ke(t),t1(t,i)):(Ke(t),vp(t,a,null,n,l))):i?i!==e.memoizedState?(_a(t),Ke(t),t1(t,i)):(Ke(t),t.flags&=-16777217):(e=e.memoizedProps,e!==n&&_a(t),Ke(t),vp(t,a,e,n,l)),null;case 27:if(bf(t),l=Ni.current,a=t.type,e!==null&&t.stateNode!=null)e.memoizedProps!==n&&_a(t);else{if(!n){if(t.stateNode===null)throw Error(C(166));return Ke(t),t.subtreeFlags&=-33554433,null}e=ma.current,fu(t)?_y(t,e):(e=NE(a,n,l),t.stateNode=e,_a(t))}return Ke(t),t.subtreeFlags&=-33554433,null;case 5:if(bf(t),a=t.type,e!==null&&t.stateNode!=null)e.memoizedProps!==n&&_a(t);else{if(!n){if(t.stateNode===null)throw Error(C(166));return Ke(t),t.subtreeFlags&=-33554433,null}if(i=ma.current,fu(t))_y(t,i);else{var o=ks(Ni.current);switch(i){case 1:i=o.createElementNS("http://www.w3.org/2000/svg",a);break;case 2:i=o.createElementNS("http://www.w3.org/1998/Math/MathML",a);break;default:switch(a){case"svg":i=o.createElementNS("http://www.w3.org/2000/svg",a);break;case"math":i=o.createElementNS("http://www.w3.org/1998/Math/MathML",a);break;case"script":i=o.createElement("div"),i.innerHTML="<script><\/script>",i=i.removeChild(i.firstChild);break;case"select":i=typeof n.is=="string"?o.createElement("select",{is:n.is}):o.createElement("select"),n.multiple?i.multiple=!0:n.size&&(i.size=n.size);break;default:i=typeof n.is=="string"?o.createElement(a,{is:n.is}):o.createElement(a)}}i[Pt]=t,i[Ul]=n;e:for(o=t.child;o!==null;){if(o.tag===5||o.tag===6)i.appendChild(o.stateNode);else if(o.tag!==4&&o.tag!==27&&o.child!==null){o.child.return=o,o=o.child;continue}if(o===t)break e;for(;o.sibling===null;){if(o.return===null||o.return===t)break e;o=o.return}o.sibling.return=o.return,o=o.sibling}t.stateNode=i;e:switch(nl(i,a,n),a){case"button":case"input":case"select":case"textarea":n=!!n.autoFocus;break e;case"img":n=!0;break e;default:n=!1}n&&_a(t)}}return Ke(t),t.subtreeFlags&=-33554433,vp(t,t.type,e===null?null:e.memoizedProps,t.pendingProps,l),null;case 6:if(e&&t.stateNode!=null)e.memoizedProps!==n&&_a(t);else{if(typeof n!="string"&&t.stateNode===null)throw Error(C(166));if(e=Ni.current,fu(t)){if(e=t.stateNode,l=t.memoizedProps,n=null,a=$t,a!==null)switch(a.tag){case 27:case 5:n=a.memoizedProps}e[Pt]=t,e=!!(e.nodeValue===l||n!==null&&n.suppressHydrationWarning===!0||dE(e.nodeValue,l)),e||Hi(t,!0)}else e=ks(e).createTextNode(n),e[Pt]=t,t.stateNode=e}return Ke(t),null;case 31:if(l=t.memoizedState,e===null||e.memoizedState!==null){if(n=fu(t),l!==null){if(e===null){if(!n)throw Error(C(318));if(e=t.memoizedState,e=e!==null?e.dehydrated:null,!e)throw Error(C(557));e[Pt]=t}else ho(),(t.flags&128)===0&&(t.memoizedState=null),t.flags|=4;Ke(t),e=!1}else l=mp(),e!==null&&e.memoizedState!==null&&(e.memoizedState.hydrationErrors=l),e=!0;if(!e)return t.flags&256?(Kl(t),t):(Kl(t),null);if((t.flags&128)!==0)throw Error(C(558))}return Ke(t),null;case 13:if(n=t.memoizedState,e===null||e.memoizedState!==null&&e.memoizedState.dehydrated!==null){if(a=fu(t),n!==null&&n.dehydrated!==null){if(e===null){if(!a)throw Error(C(318));if(a=t.memoizedState,a=a!==null?a.dehydrated:null,!a)throw Error(C(317));a[Pt]=t}else ho(),(t.flags&128)===0&&(t.memoizedState=null),t.flags|=4;Ke(t),a=!1}else a=mp(),e!==null&&e.memoizedState!==null&&(e.memoizedState.hydrationErrors=a),a=!0;if(!a)return t.flags&256?(Kl(t),t):(Kl(t),null)}return Kl(t),(t.flags&128)!==0?(t.lanes=l,t):(l=n!==null,e=e!==null&&e.memoizedState!==null,l&&(n=t.child,a=null,n.alternate!==null&&n.alternate.memoizedState!==null&&n.alternate.memoizedState.cachePool!==null&&(a=n.alternate.memoizedState.cachePool.pool),i=null,n.memoizedState!==null&&n.memoizedState.cachePool!==null&&(i=n.memoizedState.cachePool.pool),i!==a&&(n.flags|=2048)),l!==e&&l&&(t.child.flags|=8192),Qc(t,t.updateQueue),Ke(t),null);case 4:return Bu(),e===null&&Mg(t.stateNode.containerInfo),t.flags|=67108864,Ke(t),null;case 10:return Da(t.type),Ke(t),null;case 19:if(og(t),n=t.memoizedState,n===null)return Ke(t),null;if(a=(t.flags&128)!==0,i=n.rendering,i===null)if(a)ls(n,!1);else{if(vt!==0||e!==null&&(e.flags&128)!==0)for(e=t.child;e!==null;){if(i=Of(e),i!==null){for(t.flags|=128,ls(n,!1),e=i.updateQueue,t.updateQueue=e,Qc(t,e),t.subtreeFlags=0,e=l,l=t.child;l!==null;)_b(l,e),l=l.sibling;return Cs(t,ll.current&1|2),fe&&Oa(t,n.treeForkCount),t.child}e=e.sibling}n.tail!==null&&Fl()>Vf&&(t.flags|=128,a=!0,ls(n,!1),t.lanes=4194304)}else{if(!a)if(e=Of(i),e!==null){if(t.flags|=128,a=!0,e=e.updateQueue,t.updateQueue=e,Qc(t,e),ls(n,!0),n.tail===null&&n.tailMode!=="collapsed"&&n.tailMode!=="visible"&&!i.alternate&&!fe)return Ke(t),null}else 2*Fl()-n.renderingStartTime>Vf&&l!==536870912&&(t.flags|=128,a=!0,ls(n,!1),t.lanes=4194304);n.isBackwards?(i.sibling=t.child,t.child=i):(e=n.last,e!==null?e.sibling=i:t.child=i,n.last=i)}if(n.tail!==null){e=n.tail;e:{for(l=e;l!==null;){if(l.alternate!==null){l=!1;break e}l=l.sibling}l=!0}return n.rendering=e,n.tail=e.sibling,n.renderingStartTime=Fl(),e.sibling=null,i=ll.current,i=a?i&1|2:i&1,n.tailMode==="visible"||n.tailMode==="collapsed"||!l||fe?Cs(t,i):(l=i,$e(al,t),$e(ll,l),ml===null&&(ml=t)),fe&&Oa(t,n.treeForkCount),e}return Ke(t),null;case 22:case 23:return Kl(t),ig(),n=t.memoizedState!==null,e!==null?e.memoizedState!==null!==n&&(t.flags|=8192):n&&(t.flags|=8192),n?(l&536870912)!==0&&(t.flags&128)===0&&(Ke(t),t.subtreeFlags&6&&(t.flags|=8192)):Ke(t),l=t.updateQueue,l!==null&&Qc(t,l.retryQueue),l=null,e!==null&&e.memoizedState!==null&&e.memoizedState.cachePool!==null&&(l=e.memoizedState.cachePool.pool),n=null,t.memoizedState!==null&&t.memoizedState.cachePool!==null&&(n=t.memoizedState.cachePool.pool),n!==l&&(t.flags|=2048),e!==null&&tl(mo),null;case 24:return l=null,e!==null&&(l=e.memoizedState.cache),t.memoizedState.cache!==l&&(t.flags|=2048),Da(At),Ke(t),null;case 25:return null;case 30:return t.flags|=33554432,Ke(t),null}throw Error(C(156,t.tag))}function z3(e,t){switch(eg(t),t.tag){case 1:return e=t.flags,e&65536?(t.flags=e&-65537|128,t):null;case 3:return Da(At),Bu(),e=t.flags,(e&65536)!==0&&(e&128)===0?(t.flags=e&-65537|128,t):null;case 26:case 27:case 5:return bf(t),null;case 31:if(t.memoizedState!==null){if(Kl(t),t.alternate===null)throw Error(C(340));ho()}return e=t.flags,e&65536?(t.flags=e&-65537|128,t):null;case 13:if(Kl(t),e=t.memoizedState,e!==null&&e.dehydrated!==null){if(t.alternate===null)throw Error(C(340));ho()}return e=t.flags,e&65536?(t.flags=e&-65537|128,t):null;case 19:return og(t),e=t.flags,e&65536?(t.flags=e&-65537|128,e=t.memoizedState,e!==null&&(e.rendering=null,e.tail=null),t.flags|=4,t):null;case 4:return Bu(),null;case 10:return Da(t.type),null;case 22:case 23:return Kl(t),ig(),e!==null&&tl(mo),e=t.flags,e&65536?(t.flags=e&-65537|128,t):null;case 24:return Da(At),null;case 25:return null;default:return null}}function AS(e,t){switch(eg(t),t.tag){case 3:Da(At),Bu();break;case 26:case 27:case 5:bf(t);break;case 4:Bu();break;case 31:t.memoizedState!==null&&Kl(t);break;case 13:Kl(t);break;case 19:og(t);break;case 10:Da(t.type);break;case 22:case 23:Kl(t),ig(),e!==null&&tl(mo);break;case 24:Da(At)}}function Js(e,t){try{var l=t.updateQueue,n=l!==null?l.lastEffect:null;if(n!==null){var a=n.next;l=a;do{if((l.tag&e)===e){n=void 0;var i=l.create,o=l.inst;n=i(),o.destroy=n}l=l.next}while(l!==a)}}catch(u){Ue(t,t.return,u)}}function Bi(e,t,l){try{var n=t.updateQueue,a=n!==null?n.lastEffect:null;if(a!==null){var i=a.next;n=i;do{if((n.tag&e)===e){var o=n.inst,u=o.destroy;if(u!==void 0){o.destroy=void 0,a=t;var r=l,s=u;try{s()}catch(m){Ue(a,r,m)}}}n=n.next}while(n!==i)}}catch(m){Ue(t,t.return,m)}}function _S(e){var t=e.updateQueue;if(t!==null){var l=e.stateNode;try{Bb(t,l)}catch(n){Ue(e,e.return,n)}}}function OS(e,t,l){l.props=wo(e.type,e.memoizedProps),l.state=e.memoizedState;try{l.componentWillUnmount()}catch(n){Ue(e,t,n)}}function oa(e,t){try{var l=e.ref;if(l!==null){switch(e.tag){case 26:case 27:case 5:var n=e.stateNode;break;case 30:var a=e.stateNode,i=La(e.memoizedProps,a);(a.ref===null||a.ref.name!==i)&&(a.ref=bE(i)),n=a.ref;break;case 7:if(e.stateNode===null){var o=new tn(e);Hl(e.child,!1,EA,o,void 0,void 0),e.stateNode=o}n=e.stateNode;break;default:n=e.stateNode}typeof l=="function"?e.refCleanup=l(n):l.current=n}}catch(u){Ue(e,t,u)}}function Wt(e,t){var l=e.ref,n=e.refCleanup;if(l!==null)if(typeof n=="function")try{n()}catch(a){Ue(e,t,a)}finally{e.refCleanup=null,e=e.alternate,e!=null&&(e.refCleanup=null)}else if(typeof l=="function")try{l(null)}catch(a){Ue(e,t,a)}else l.current=null}function Lf(e,t){if((e.tag===5||e.tag===27||e.tag===6)&&e.alternate===null&&t!==null)for(var l=0;l<t.length;l++)xE(e.stateNode,t[l])}function l1(e){for(var t=e.return;t!==null&&(xg(t)&&xE(e.stateNode,t.stateNode),!wg(t));)t=t.return}function Ss(e){for(var t=e.return;t!==null&&(xg(t)&&wA(e.stateNode,t.stateNode),!wg(t));)t=t.return}function wg(e){return e.tag===5||e.tag===3||e.tag===27}function xg(e){return e&&e.tag===7&&e.stateNode!==null}function m0(e){var t=e.type,l=e.memoizedProps,n=e.stateNode;try{e:switch(t){case"button":case"input":case"select":case"textarea":l.autoFocus&&n.focus();break e;case"img":l.src?n.src=l.src:l.srcSet&&(n.srcset=l.srcSet)}}catch(a){Ue(e,e.return,a)}}function yp(e,t,l){try{var n=e.stateNode;nA(n,e.type,l,t),n[Ul]=t}catch(a){Ue(e,e.return,a)}}function MS(e){return e.tag===5||e.tag===3||e.tag===26||e.tag===27&&Gi(e.type)||e.tag===4}function bp(e){e:for(;;){for(;e.sibling===null;){if(e.return===null||MS(e.return))return null;e=e.return}for(e.sibling.return=e.return,e=e.sibling;e.tag!==5&&e.tag!==6&&e.tag!==18;){if(e.tag===27&&Gi(e.type)||e.flags&2||e.child===null||e.tag===4)continue e;e.child.return=e,e=e.child}if(!(e.flags&2))return e.stateNode}}function d0(e,t,l,n){var a=e.tag;if(a===5||a===6)a=e.stateNode,t?(l.nodeType===9?l.body:l.nodeName==="HTML"?l.ownerDocument.body:l).insertBefore(a,t):(t=l.nodeType===9?l.body:l.nodeName==="HTML"?l.ownerDocument.body:l,t.appendChild(a),l=l._reactRootContainer,l!=null||t.onclick!==null||(t.onclick=sa)),Lf(e,n),Ne=!0;else if(a!==4&&(a===27&&(Lf(e,n),n=null,Gi(e.type)&&(l=e.stateNode,t=null)),e=e.child,e!==null))for(d0(e,t,l,n),e=e.sibling;e!==null;)d0(e,t,l,n),e=e.sibling}function kf(e,t,l,n){var a=e.tag;if(a===5||a===6)a=e.stateNode,t?l.insertBefore(a,t):l.appendChild(a),Lf(e,n),Ne=!0;else if(a!==4&&(a===27&&(Lf(e,n),n=null,Gi(e.type)&&(l=e.stateNode)),e=e.child,e!==null))for(kf(e,t,l,n),e=e.sibling;e!==null;)kf(e,t,l,n),e=e.sibling}function CS(e){var t=e.stateNode,l=e.memoizedProps;try{for(var n=e.type,a=t.attributes;a.length;)t.removeAttributeNode(a[0]);nl(t,n,l),t[Pt]=e,t[Ul]=l}catch(i){Ue(e,e.return,i)}}var Hf=!1,Jl=null;function n1(e){(e.tag===30||(e.subtreeFlags&33554432)!==0)&&(Hf=!0)}var ua=null;function a1(){var e=ua;return ua=null,e}var zl=0;function er(e,t,l,n,a){return zl=0,DS(e.child,t,l,n,a)}function DS(e,t,l,n,a){for(var i=!1;e!==null;){if(e.tag===5){var o=e.stateNode;if(n!==null){var u=z0(o);n.push(u),u.view&&(i=!0)}else i||z0(o).view&&(i=!0);Hf=!0,hE(o,zl===0?t:t+"_"+zl,l),zl++}else(e.tag!==22||e.memoizedState===null)&&(e.tag===30&&a||DS(e.child,t,l,n,a)&&(i=!0));e=e.sibling}return i}function pa(e,t){for(;e!==null;)e.tag===5?vE(e.stateNode,e.memoizedProps):(e.tag!==22||e.memoizedState===null)&&(e.tag===30&&t||pa(e.child,t)),e=e.sibling}function rf(e){if((e.subtreeFlags&18874368)!==0)for(e=e.child;e!==null;){if((e.tag!==22||e.memoizedState===null)&&(rf(e),e.tag===30&&(e.flags&18874368)!==0&&e.stateNode.paired)){var t=e.memoizedProps;if(t.name==null||t.name==="auto")throw Error(C(544));var l=t.name;t=Ya(t.default,t.share),t!=="none"&&(er(e,l,t,null,!1)||pa(e.child,!1))}e=e.sibling}}function p0(e,t){if(e.tag===30){var l=e.stateNode,n=e.memoizedProps,a=La(n,l),i=Ya(n.default,l.paired?n.share:n.enter);i!=="none"?er(e,a,i,null,!1)?(rf(e),l.paired||t||Qu(e,n.onEnter)):pa(e.child,!1):rf(e)}else if((e.subtreeFlags&33554432)!==0)for(e=e.child;e!==null;)p0(e,t),e=e.sibling;else rf(e)}function g0(e){if(Jl!==null&&Jl.size!==0){var t=Jl;if((e.subtreeFlags&18874368)!==0)for(e=e.child;e!==null;){if(e.tag!==22||e.memoizedState===null){if(e.tag===30&&(e.flags&18874368)!==0){var l=e.memoizedProps,n=l.name;if(n!=null&&n!=="auto"){var a=t.get(n);if(a!==void 0){var i=Ya(l.default,l.share);if(i!=="none"&&(er(e,n,i,null,!1)?(i=e.stateNode,a.paired=i,i.paired=a,Qu(e,l.onShare)):pa(e.child,!1)),t.delete(n),t.size===0)break}}}g0(e)}e=e.sibling}}}function h0(e){if(e.tag===30){var t=e.memoizedProps,l=La(t,e.stateNode),n=Jl!==null?Jl.get(l):void 0,a=Ya(t.default,n!==void 0?t.share:t.exit);a!=="none"&&(er(e,l,a,null,!1)?n!==void 0?(a=e.stateNode,n.paired=a,a.paired=n,Jl.delete(l),Qu(e,t.onShare)):Qu(e,t.onExit):pa(e.child,!1)),Jl!==null&&g0(e)}else if((e.subtreeFlags&33554432)!==0)for(e=e.child;e!==null;)h0(e),e=e.sibling;else Jl!==null&&g0(e)}function zS(e){for(e=e.child;e!==null;){if(e.tag===30){var t=e.memoizedProps,l=La(t,e.stateNode);t=Ya(t.default,t.update),e.flags&=-5,t!=="none"&&er(e,l,t,e.memoizedState=[],!1)}else(e.subtreeFlags&33554432)!==0&&zS(e);e=e.sibling}}function v0(e){if((e.subtreeFlags&18874368)!==0)for(e=e.child;e!==null;){if(e.tag!==22||e.memoizedState===null){if(e.tag===30&&(e.flags&18874368)!==0){var t=e.stateNode;t.paired!==null&&(t.paired=null,pa(e.child,!1))}v0(e)}e=e.sibling}}function sf(e){if(e.tag===30)e.stateNode.paired=null,pa(e.child,!1),v0(e);else if((e.subtreeFlags&33554432)!==0)for(e=e.child;e!==null;)sf(e),e=e.sibling;else v0(e)}function LS(e){for(e=e.child;e!==null;)e.tag===30?pa(e.child,!1):(e.subtreeFlags&33554432)!==0&&LS(e),e=e.sibling}function Tg(e,t,l,n,a,i,o){for(var u=!1;t!==null;){if(t.tag===5){var r=t.stateNode;if(i!==null&&zl<i.length){var s=i[zl],m=z0(r);(s.view||m.view)&&(u=!0);var p;if(p=(e.flags&4)===0)if(m.clip)p=!0;else{p=s.rect;var f=m.rect;p=p.y!==f.y||p.x!==f.x||p.height!==f.height||p.width!==f.width}p&&(e.flags|=4),m.abs?m=!s.abs:(s=s.rect,m=m.rect,m=s.height!==m.height||s.width!==m.width),m&&(e.flags|=32)}else e.flags|=32;(e.flags&4)!==0&&hE(r,zl===0?l:l+"_"+zl,a),u&&(e.flags&4)!==0||(ua===null&&(ua=[]),ua.push(r,zl===0?n:n+"_"+zl,t.memoizedProps)),zl++}else(t.tag!==22||t.memoizedState===null)&&(t.tag===30&&o?e.flags|=t.flags&32:Tg(e,t.child,l,n,a,i,o)&&(u=!0));t=t.sibling}return u}function kS(e,t){for(e=e.child;e!==null;){if(e.tag===30){var l=e.memoizedProps,n=e.stateNode,a=La(l,n),i=Ya(l.default,l.update);if(t){n=n.clones;var o=n===null?null:n.map(sA)}else o=e.memoizedState,e.memoizedState=null;n=e;var u=e.child;zl=0,a=Tg(n,u,a,a,i,o,!1),(e.flags&4)!==0&&a&&(t||Qu(e,l.onUpdate))}else(e.subtreeFlags&33554432)!==0&&kS(e,t);e=e.sibling}}var Xt=!1,Ce=!1,na=!1,Sp=!1,i1=typeof WeakSet=="function"?WeakSet:Set,Kt=null,aa=!1,cs=!1,Uf=!1,y0=!1;function L3(e,t,l){if(e=e.containerInfo,M0=$u,e=Sb(e),F0(e)){if("selectionStart"in e)var n={start:e.selectionStart,end:e.selectionEnd};else e:{n=(n=e.ownerDocument)&&n.defaultView||window;var a=n.getSelection&&n.getSelection();if(a&&a.rangeCount!==0){n=a.anchorNode;var i=a.anchorOffset,o=a.focusNode;a=a.focusOffset;try{n.nodeType,o.nodeType}catch{n=null;break e}var u=0,r=-1,s=-1,m=0,p=0,f=e,g=null;t:for(;;){for(var x;f!==n||i!==0&&f.nodeType!==3||(r=u+i),f!==o||a!==0&&f.nodeType!==3||(s=u+a),f.nodeType===3&&(u+=f.nodeValue.length),(x=f.firstChild)!==null;)g=f,f=x;for(;;){if(f===e)break t;if(g===n&&++m===i&&(r=u),g===o&&++p===a&&(s=u),(x=f.nextSibling)!==null)break;f=g,g=f.parentNode}f=x}n=r===-1||s===-1?null:{start:r,end:s}}else n=null}n=n||{start:0,end:0}}else n=null;for(C0={focusedElem:e,selectionRange:n},$u=!1,l=(l&335544064)===l,Kt=t,t=l?9270:1024;Kt!==null;){if(e=Kt,l&&(n=e.deletions,n!==null))for(i=0;i<n.length;i++)l&&h0(n[i]);if(e.alternate===null&&(e.flags&2)!==0)l&&n1(e),jc(l);else{if(e.tag===22){if(n=e.alternate,e.memoizedState!==null){n!==null&&n.memoizedState===null&&l&&h0(n),jc(l);continue}else if(n!==null&&n.memoizedState!==null){l&&n1(e),jc(l);continue}}n=e.child,(e.subtreeFlags&t)!==0&&n!==null?(n.return=e,Kt=n):(l&&zS(e),jc(l))}}Jl=null}function jc(e){for(;Kt!==null;){var t=Kt,l=e,n=t.alternate,a=t.flags;switch(t.tag){case 0:case 11:case 15:break;case 1:if((a&1024)!==0&&n!==null){l=void 0,a=n.memoizedProps,n=n.memoizedState;var i=t.stateNode;try{var o=wo(t.type,a);l=i.getSnapshotBeforeUpdate(o,n),i.__reactInternalSnapshotBeforeUpdate=l}catch(u){Ue(t,t.return,u)}}break;case 3:if((a&1024)!==0){if(n=t.stateNode.containerInfo,l=n.nodeType,l===9)L0(n);else if(l===1)switch(n.nodeName){case"HEAD":case"HTML":case"BODY":L0(n);break;default:n.textContent=""}}break;case 5:case 26:case 27:case 6:case 4:case 17:break;case 30:l&&n!==null&&(l=La(n.memoizedProps,n.stateNode),a=t.memoizedProps,a=Ya(a.default,a.update),a!=="none"&&er(n,l,a,n.memoizedState=[],!0));break;default:if((a&1024)!==0)throw Error(C(163))}if(n=t.sibling,n!==null){n.return=t.return,Kt=n;break}Kt=t.return}}function HS(e,t,l){var n=l.flags;switch(l.tag){case 0:case 11:case 15:ia(e,l),n&4&&Js(5,l);break;case 1:if(ia(e,l),n&4)if(e=l.stateNode,t===null)try{e.componentDidMount()}catch(o){Ue(l,l.return,o)}else{var a=wo(l.type,t.memoizedProps);t=t.memoizedState;try{e.componentDidUpdate(a,t,e.__reactInternalSnapshotBeforeUpdate)}catch(o){Ue(l,l.return,o)}}n&64&&_S(l),n&512&&oa(l,l.return);break;case 3:if(ia(e,l),n&64&&(e=l.updateQueue,e!==null)){if(t=null,l.child!==null)switch(l.child.tag){case 27:case 5:t=l.child.stateNode;break;case 1:t=l.child.stateNode}try{Bb(e,t)}catch(o){Ue(l,l.return,o)}}break;case 27:t===null&&n&4&&CS(l);case 26:case 5:ia(e,l),t===null&&n&4&&m0(l),n&512&&oa(l,l.return);break;case 12:ia(e,l);break;case 31:ia(e,l),n&4&&YS(e,l);break;case 13:ia(e,l),n&4&&GS(e,l),n&64&&(e=l.memoizedState,e!==null&&(e=e.dehydrated,e!==null&&(l=X3.bind(null,l),NA(e,l))));break;case 22:if(n=l.memoizedState!==null||Xt,!n){var i=t!==null&&t.memoizedState!==null||Ce;t=Xt,a=Ce,Xt=n,(Ce=i)&&!a?(n=2,(l.subtreeFlags&8772)!==0&&(n|=1),Vn(e,l,n)):ia(e,l),Xt=t,Ce=a}break;case 30:ia(e,l),n&512&&oa(l,l.return);break;case 7:n&512&&oa(l,l.return);default:ia(e,l)}}function b0(e,t){for(e=e.child;e!==null;)US(e,t),e=e.sibling}function US(e,t){switch(e.tag){case 5:case 26:try{var l=e.stateNode;if(t){var n=l.style;typeof n.setProperty=="function"?n.setProperty("display","none","important"):n.display="none"}else{var a=e.stateNode,i=e.memoizedProps.style,o=i!=null&&i.hasOwnProperty("display")?i.display:null;a.style.display=o==null||typeof o=="boolean"?"":(""+o).trim()}}catch(r){Ue(e,e.return,r)}S0(e,t);break;case 6:try{e.stateNode.nodeValue=t?"":e.memoizedProps,Ne=!0}catch(r){Ue(e,e.return,r)}break;case 18:try{var u=e.stateNode;t?E1(u,!0):E1(e.stateNode,!1)}catch(r){Ue(e,e.return,r)}break;case 22:case 23:e.memoizedState===null&&b0(e,t);break;default:b0(e,t)}}function S0(e,t){if(e.subtreeFlags&67108864)for(e=e.child;e!==null;){e:{var l=e,n=t;switch(l.tag){case 4:US(l,n);break e;case 22:l.memoizedState===null&&S0(l,n);break e;default:S0(l,n)}}e=e.sibling}}function BS(e){var t=e.alternate;t!==null&&(e.alternate=null,BS(t)),e.child=null,e.deletions=null,e.sibling=null,e.tag===5&&(t=e.stateNode,t!==null&&Kf(t)),e.stateNode=null,e.return=null,e.dependencies=null,e.memoizedProps=null,e.memoizedState=null,e.pendingProps=null,e.stateNode=null,e.updateQueue=null}var st=null,Cl=!1;function Bn(e,t,l){for(l=l.child;l!==null;)VS(e,t,l),l=l.sibling}function VS(e,t,l){if(Il&&typeof Il.onCommitFiberUnmount=="function")try{Il.onCommitFiberUnmount(Gs,l)}catch{}switch(l.tag){case 26:Ce||Wt(l,t),Bn(e,t,l),l.memoizedState?l.memoizedState.count--:l.stateNode&&!Ce&&(l=l.stateNode,l.parentNode.removeChild(l));break;case 27:Ce||Wt(l,t),Ss(l);var n=st,a=Cl;Gi(l.type)&&(st=l.stateNode,Cl=!1),Bn(e,t,l),RE(l.stateNode,l.type,l.memoizedProps),st=n,Cl=a;break;case 5:Ce||Wt(l,t),Ss(l);case 6:if(l.tag===6&&Ss(l),n=st,a=Cl,st=null,Bn(e,t,l),st=n,Cl=a,st!==null)if(Cl)try{(st.nodeType===9?st.body:st.nodeName==="HTML"?st.ownerDocument.body:st).removeChild(l.stateNode),Ne=!0}catch(i){Ue(l,t,i)}else try{st.removeChild(l.stateNode),Ne=!0}catch(i){Ue(l,t,i)}break;case 18:st!==null&&(Cl?(e=st,S1(e.nodeType===9?e.body:e.nodeName==="HTML"?e.ownerDocument.body:e,l.stateNode),Fu(e)):S1(st,l.stateNode));break;case 4:n=st,a=Cl,st=l.stateNode.containerInfo,Cl=!0,Bn(e,t,l),st=n,Cl=a;break;case 0:case 11:case 14:case 15:Bi(2,l,t),Ce||Bi(4,l,t),Bn(e,t,l);break;case 1:Ce||(Wt(l,t),n=l.stateNode,typeof n.componentWillUnmount=="function"&&OS(l,t,n)),Bn(e,t,l);break;case 21:Bn(e,t,l);break;case 22:Ce=(n=Ce)||l.memoizedState!==null,Bn(e,t,l),Ce=n;break;case 30:Wt(l,t),Bn(e,t,l);break;case 7:Ce||Wt(l,t),Bn(e,t,l);break;default:Bn(e,t,l)}}function YS(e,t){if(t.memoizedState===null&&(e=t.alternate,e!==null&&(e=e.memoizedState,e!==null))){e=e.dehydrated;try{Fu(e)}catch(l){Ue(t,t.return,l)}}}function GS(e,t){if(t.memoizedState===null&&(e=t.alternate,e!==null&&(e=e.memoizedState,e!==null&&(e=e.dehydrated,e!==null))))try{Fu(e)}catch(l){Ue(t,t.return,l)}}function k3(e){switch(e.tag){case 31:case 13:case 19:var t=e.stateNode;return t===null&&(t=e.stateNode=new i1),t;case 22:return e=e.stateNode,t=e._retryCache,t===null&&(t=e._retryCache=new i1),t;default:throw Error(C(435,e.tag))}}function Zc(e,t){var l=k3(e);t.forEach(function(n){if(!l.has(n)){l.add(n);var a=K3.bind(null,e,n);n.then(a,a)}})}function yl(e,t,l){var n=t.deletions;if(n!==null)for(var a=0;a<n.length;a++){var i=n[a],o=e,u=t,r=u;e:for(;r!==null;){switch(r.tag){case 27:if(Gi(r.type)){st=r.stateNode,Cl=!1;break e}break;case 5:st=r.stateNode,Cl=!1;break e;case 3:case 4:st=r.stateNode.containerInfo,Cl=!0;break e}r=r.return}if(st===null)throw Error(C(160));VS(o,u,i),st=null,Cl=!1,o=i.alternate,o!==null&&(o.return=null),i.return=null}if(t.subtreeFlags&13886)for(t=t.child;t!==null;)qS(t,e,l),t=t.sibling}var Yn=null;function qS(e,t,l){var n=e.alternate,a=e.flags;switch(e.tag){case 0:case 11:case 14:case 15:if(a&4&&(n=e.updateQueue,n=n!==null?n.events:null,n!==null))for(var i=0;i<n.length;i++){var o=n[i];o.ref.impl=o.nextImpl}yl(t,e,l),bl(e),a&4&&(Bi(3,e,e.return),Js(3,e),Bi(5,e,e.return));break;case 1:yl(t,e,l),bl(e),a&512&&(Ce||n===null||Wt(n,n.return)),a&64&&Xt&&(e=e.updateQueue,e!==null&&(t=e.callbacks,t!==null&&(l=e.shared.hiddenCallbacks,e.shared.hiddenCallbacks=l===null?t:l.concat(t))));break;case 26:if(i=Yn,yl(t,e,l),bl(e),a&512&&(Ce||n===null||Wt(n,n.return)),a&4)if(a=n!==null?n.memoizedState:null,l=e.memoizedState,n===null)if(l===null)if(e.stateNode===null)if(Xt)e.stateNode=gE(e.type,e.memoizedProps,t.containerInfo,e);else{e:{t=e.type,l=e.memoizedProps,a=i.ownerDocument||i;t:switch(t){case"title":n=a.getElementsByTagName("title")[0],(!n||n[js]||n[Pt]||n.namespaceURI==="http://www.w3.org/2000/svg"||n.hasAttribute("itemprop"))&&(n=a.createElement(t),a.head.insertBefore(n,a.querySelector("head > title"))),nl(n,t,l),n[Pt]=e,Jt(n),t=n;break e;case"link":if(i=O1("link","href",a).get(t+(l.href||""))){for(o=0;o<i.length;o++)if(n=i[o],n.getAttribute("href")===(l.href==null||l.href===""?null:l.href)&&n.getAttribute("rel")===(l.rel==null?null:l.rel)&&n.getAttribute("title")===(l.title==null?null:l.title)&&n.getAttribute("crossorigin")===(l.crossOrigin==null?null:l.crossOrigin)){i.splice(o,1);break t}}n=a.createElement(t),nl(n,t,l),a.head.appendChild(n);break;case"meta":if(i=O1("meta","content",a).get(t+(l.content||""))){for(o=0;o<i.length;o++)if(n=i[o],n.getAttribute("content")===(l.content==null?null:""+l.content)&&n.getAttribute("name")===(l.name==null?null:l.name)&&n.getAttribute("property")===(l.property==null?null:l.property)&&n.getAttribute("http-equiv")===(l.httpEquiv==null?null:l.httpEquiv)&&n.getAttribute("charset")===(l.charSet==null?null:l.charSet)){i.splice(o,1);break t}}n=a.createElement(t),nl(n,t,l),a.head.appendChild(n);break;default:throw Error(C(468,t))}n[Pt]=e,Jt(n),t=n}e.stateNode=t}else Xt||U0(i,e.type,e.stateNode);else e.stateNode=_1(i,l,e.memoizedProps);else a!==l?(a===null?(t=n.stateNode,t===null||Ce||t.parentNode.removeChild(t)):a.count--,l===null?Xt||U0(i,e.type,e.stateNode):_1(i,l,e.memoizedProps)):l===null&&e.stateNode!==null&&yp(e,e.memoizedProps,n.memoizedProps);break;case 27:yl(t,e,l),bl(e),a&512&&(Ce||n===null||Wt(n,n.return)),n!==null&&a&4&&yp(e,e.memoizedProps,n.memoizedProps);break;case 5:if(i=na,na=!1,yl(t,e,l),na=i,bl(e),a&512&&(Ce||n===null||Wt(n,n.return)),e.flags&32){t=e.stateNode;try{Yu(t,""),Ne=!0}catch(m){Ue(e,e.return,m)}}a&4&&e.stateNode!=null&&(t=e.memoizedProps,yp(e,t,n!==null?n.memoizedProps:t)),a&1024&&(Sp=!0);break;case 6:if(yl(t,e,l),bl(e),a&4){if(e.stateNode===null)throw Error(C(162));t=e.memoizedProps,l=e.stateNode;try{l.nodeValue=t,Ne=!0}catch(m){Ue(e,e.return,m)}}break;case 3:if(Ne=!1,df=null,i=Yn,Yn=Hs(t.containerInfo),yl(t,e,l),Yn=i,bl(e),a&4&&n!==null&&n.memoizedState.isDehydrated)try{Fu(t.containerInfo)}catch(m){Ue(e,e.return,m)}Sp&&(Sp=!1,QS(e)),Ne=!1;break;case 4:a=na,na=Xt,n=fy(),i=Yn,Yn=Hs(e.stateNode.containerInfo),yl(t,e,l),bl(e),Yn=i,Ne&&cs&&(Uf=!0),Ne=n,na=a;break;case 12:yl(t,e,l),bl(e);break;case 31:yl(t,e,l),bl(e),a&4&&(t=e.updateQueue,t!==null&&(e.updateQueue=null,Zc(e,t)));break;case 13:yl(t,e,l),bl(e),e.child.flags&8192&&e.memoizedState!==null!=(n!==null&&n.memoizedState!==null)&&(om=Fl()),a&4&&(t=e.updateQueue,t!==null&&(e.updateQueue=null,Zc(e,t)));break;case 22:i=e.memoizedState!==null,o=n!==null&&n.memoizedState!==null;var u=Xt,r=Ce,s=na;Xt=u||i,na=s||i,Ce=r||o,yl(t,e,l),Ce=r,na=s,Xt=u,bl(e),a&8192&&(t=e.stateNode,t._visibility=i?t._visibility&-2:t._visibility|1,!i||n===null||o||Xt||Ce||(t=o||Ce,l=Xt,n=Ce,Xt=i||Xt,Ce=t,gi(e,2),Xt=l,Ce=n),!i&&na||b0(e,i)),a&4&&(t=e.updateQueue,t!==null&&(l=t.retryQueue,l!==null&&(t.retryQueue=null,Zc(e,l))));break;case 19:yl(t,e,l),bl(e),a&4&&(t=e.updateQueue,t!==null&&(e.updateQueue=null,Zc(e,t)));break;case 30:a&512&&(Ce||n===null||Wt(n,n.return)),a=fy(),i=cs,o=(l&335544064)===l,u=e.memoizedProps,cs=o&&Ya(u.default,u.update)!=="none",yl(t,e,l),bl(e),o&&n!==null&&Ne&&(e.flags|=4),cs=i,Ne=a;break;case 21:break;case 7:a&512&&(Ce||n===null||Wt(n,n.return)),n&&n.stateNode!==null&&(n.stateNode._fragmentFiber=e);default:yl(t,e,l),bl(e)}}function bl(e){var t=e.flags;if(t&2){try{for(var l,n=e.return;n!==null;){if(MS(n)){l=n;break}n=n.return}n=null;for(var a=e.return;a!==null;){if(xg(a)){var i=a.stateNode;n===null?n=[i]:n.push(i)}if(wg(a))break;a=a.return}var o=n;if(l==null)throw Error(C(160));switch(l.tag){case 27:var u=l.stateNode,r=bp(e);kf(e,r,u,o);break;case 5:var s=l.stateNode;l.flags&32&&(Yu(s,""),l.flags&=-33);var m=bp(e);kf(e,m,s,o);break;case 3:case 4:var p=l.stateNode.containerInfo,f=bp(e);d0(e,f,p,o);break;default:throw Error(C(161))}}catch(g){Ue(e,e.return,g)}e.flags&=-3}t&4096&&(e.flags&=-4097)}function QS(e){if(e.subtreeFlags&1024)for(e=e.child;e!==null;){var t=e;QS(t),t.tag===5&&t.flags&1024&&(t=t.stateNode,$u=!0,t.reset(),$u=!1),e=e.sibling}}function mu(e,t){if(t.subtreeFlags&9270)for(t=t.child;t!==null;)jS(t,e),t=t.sibling;else kS(t,!1)}function jS(e,t){var l=e.alternate;if(l===null)p0(e,!1);else switch(e.tag){case 3:if(y0=aa=!1,a1(),mu(t,e),!aa&&!Uf){if(e=ua,e!==null)for(var n=0;n<e.length;n+=3){l=e[n];var a=e[n+1];vE(l,e[n+2]),l=l.ownerDocument.documentElement,l!==null&&l.animate({opacity:[0,0],pointerEvents:["none","none"]},{duration:0,fill:"forwards",pseudoElement:"::view-transition-group("+a+")"})}e=t.containerInfo,e=e.nodeType===9?e.documentElement:e.ownerDocument.documentElement,e!==null&&e.style.viewTransitionName===""&&(e.style.viewTransitionName="none",e.animate({opacity:[0,0],pointerEvents:["none","none"]},{duration:0,fill:"forwards",pseudoElement:"::view-transition-group(root)"}),e.animate({width:[0,0],height:[0,0]},{duration:0,fill:"forwards",pseudoElement:"::view-transition"})),y0=!0}ua=null;break;case 5:mu(t,e);break;case 4:n=aa,aa=!1,mu(t,e),aa&&(Uf=!0),aa=n;break;case 22:e.memoizedState===null&&(l.memoizedState!==null?p0(e,!1):mu(t,e));break;case 30:n=aa,a=a1(),aa=!1,mu(t,e),aa&&(e.flags|=4);var i=e.memoizedProps,o=e.stateNode;t=La(i,o),o=La(l.memoizedProps,o);var u=Ya(i.default,i.update);u==="none"?t=!1:(i=l.memoizedState,l.memoizedState=null,l=e.child,zl=0,t=Tg(e,l,t,o,u,i,!0),zl!==(i===null?0:i.length)&&(e.flags|=32)),(e.flags&4)!==0&&t?(Qu(e,e.memoizedProps.onUpdate),ua=a):a!==null&&(a.push.apply(a,ua),ua=a),aa=(e.flags&32)!==0?!0:n;break;default:mu(t,e)}}function ia(e,t){if(t.subtreeFlags&8772)for(t=t.child;t!==null;)HS(e,t.alternate,t),t=t.sibling}function gi(e,t){for(e=e.child;e!==null;){var l=e,n=t;switch(l.tag){case 0:case 11:case 14:case 15:Bi(4,l,l.return),gi(l,n);break;case 1:Wt(l,l.return);var a=l.stateNode;typeof a.componentWillUnmount=="function"&&OS(l,l.return,a),gi(l,n);break;case 27:(n&2)!==0&&RE(l.stateNode,l.type,l.memoizedProps);case 5:Wt(l,l.return),l.tag!==5&&l.tag!==27||Ss(l),gi(l,n);break;case 6:Ss(l);break;case 26:Wt(l,l.return),a=l.stateNode,l.memoizedState!==null||a===null||Ce||a.parentNode.removeChild(a),gi(l,n);break;case 22:l.memoizedState===null&&gi(l,n);break;case 30:Wt(l,l.return),gi(l,n);break;case 7:Wt(l,l.return);default:gi(l,n)}e=e.sibling}}function Vn(e,t,l){for(l=(t.subtreeFlags&8772)!==0?l:l&-2,t=t.child;t!==null;){var n=t.alternate,a=e,i=t,o=i.flags,u=(l&1)!==0;switch(i.tag){case 0:case 11:case 15:Vn(a,i,l),Js(4,i);break;case 1:if(Vn(a,i,l),n=i,a=n.stateNode,typeof a.componentDidMount=="function")try{a.componentDidMount()}catch(m){Ue(n,n.return,m)}if(n=i,a=n.updateQueue,a!==null){var r=n.stateNode;try{var s=a.shared.hiddenCallbacks;if(s!==null)for(a.shared.hiddenCallbacks=null,a=0;a<s.length;a++)Ub(s[a],r)}catch(m){Ue(n,n.return,m)}}u&&o&64&&_S(i),oa(i,i.return);break;case 27:(l&2)!==0&&CS(i);case 5:i.tag!==5&&i.tag!==27||l1(i),Vn(a,i,l),u&&n===null&&o&4&&m0(i),oa(i,i.return);break;case 6:l1(i);break;case 26:r=i.stateNode,i.memoizedState!==null||r===null||Xt||U0(Hs(r.ownerDocument),i.type,r),Vn(a,i,l),u&&n===null&&o&4&&m0(i),oa(i,i.return);break;case 12:Vn(a,i,l);break;case 31:Vn(a,i,l),u&&o&4&&YS(a,i);break;case 13:Vn(a,i,l),u&&o&4&&GS(a,i);break;case 22:i.memoizedState===null&&Vn(a,i,l),oa(i,i.return);break;case 30:Vn(a,i,l),oa(i,i.return);break;case 7:oa(i,i.return);default:Vn(a,i,l)}t=t.sibling}}function Ng(e,t){var l=null;e!==null&&e.memoizedState!==null&&e.memoizedState.cachePool!==null&&(l=e.memoizedState.cachePool.pool),e=null,t.memoizedState!==null&&t.memoizedState.cachePool!==null&&(e=t.memoizedState.cachePool.pool),e!==l&&(e!=null&&e.refCount++,l!=null&&Xs(l))}function Rg(e,t){e=null,t.alternate!==null&&(e=t.alternate.memoizedState.cache),t=t.memoizedState.cache,t!==e&&(t.refCount++,e!=null&&Xs(e))}function hn(e,t,l,n){var a=(l&335544064)===l;if(t.subtreeFlags&(a?10262:10256))for(t=t.child;t!==null;)ZS(e,t,l,n),t=t.sibling;else a&&LS(t)}function ZS(e,t,l,n){var a=(l&335544064)===l;a&&t.alternate===null&&t.return!==null&&t.return.alternate!==null&&sf(t);var i=t.flags;switch(t.tag){case 0:case 11:case 15:hn(e,t,l,n),i&2048&&Js(9,t);break;case 1:hn(e,t,l,n);break;case 3:hn(e,t,l,n),a&&y0&&(e=e.containerInfo,e=e.nodeType===9?e.body:e.nodeName==="HTML"?e.ownerDocument.body:e,e.style.viewTransitionName==="root"&&(e.style.viewTransitionName=""),e=e.ownerDocument.documentElement,e!==null&&e.style.viewTransitionName==="none"&&(e.style.viewTransitionName="")),i&2048&&(i=null,t.alternate!==null&&(i=t.alternate.memoizedState.cache),t=t.memoizedState.cache,t!==i&&(t.refCount++,i!=null&&Xs(i)));break;case 12:if(i&2048){hn(e,t,l,n),i=t.stateNode;try{var o=t.memoizedProps,u=o.id,r=o.onPostCommit;typeof r=="function"&&r(u,t.alternate===null?"mount":"update",i.passiveEffectDuration,-0)}catch(s){Ue(t,t.return,s)}}else hn(e,t,l,n);break;case 31:hn(e,t,l,n);break;case 13:hn(e,t,l,n);break;case 23:break;case 22:o=t.stateNode,u=t.alternate,t.memoizedState!==null?(a&&u!==null&&u.memoizedState===null&&sf(u),o._visibility&2?hn(e,t,l,n):Es(e,t)):(a&&u!==null&&u.memoizedState!==null&&sf(t),o._visibility&2?hn(e,t,l,n):(o._visibility|=2,pu(e,t,l,n,(t.subtreeFlags&10256)!==0||!1))),i&2048&&Ng(u,t);break;case 24:hn(e,t,l,n),i&2048&&Rg(t.alternate,t);break;case 30:a&&(i=t.alternate,i!==null&&(pa(i.child,!0),pa(t.child,!0))),hn(e,t,l,n);break;default:hn(e,t,l,n)}}function pu(e,t,l,n,a){for(a=a&&((t.subtreeFlags&10256)!==0||!1),t=t.child;t!==null;){var i=e,o=t,u=l,r=n,s=o.flags;switch(o.tag){case 0:case 11:case 15:pu(i,o,u,r,a),Js(8,o);break;case 23:break;case 22:var m=o.stateNode;o.memoizedState!==null?m._visibility&2?pu(i,o,u,r,a):Es(i,o):(m._visibility|=2,pu(i,o,u,r,a)),a&&s&2048&&Ng(o.alternate,o);break;case 24:pu(i,o,u,r,a),a&&s&2048&&Rg(o.alternate,o);break;default:pu(i,o,u,r,a)}t=t.sibling}}function Es(e,t){if(t.subtreeFlags&10256)for(t=t.child;t!==null;){var l=e,n=t,a=n.flags;switch(n.tag){case 22:Es(l,n),a&2048&&Ng(n.alternate,n);break;case 24:Es(l,n),a&2048&&Rg(n.alternate,n);break;default:Es(l,n)}t=t.sibling}}var uo=8192;function ao(e,t,l){if(e.subtreeFlags&uo)for(e=e.child;e!==null;)XS(e,t,l),e=e.sibling}function XS(e,t,l){switch(e.tag){case 26:ao(e,t,l),e.flags&uo&&(e.memoizedState!==null?VA(l,Yn,e.memoizedState,e.memoizedProps):(e=e.stateNode,(t&335544128)===t&&C1(l,e)));break;case 5:ao(e,t,l),e.flags&uo&&(e=e.stateNode,(t&335544128)===t&&C1(l,e));break;case 3:case 4:var n=Yn;Yn=Hs(e.stateNode.containerInfo),ao(e,t,l),Yn=n;break;case 22:e.memoizedState===null&&(n=e.alternate,n!==null&&n.memoizedState!==null?(n=uo,uo=16777216,ao(e,t,l),uo=n):ao(e,t,l));break;case 30:if((e.flags&uo)!==0&&(n=e.memoizedProps.name,n!=null&&n!=="auto")){var a=e.stateNode;a.paired=null,Jl===null&&(Jl=new Map),Jl.set(n,a)}ao(e,t,l);break;default:ao(e,t,l)}}function KS(e){var t=e.alternate;if(t!==null&&(e=t.child,e!==null)){t.child=null;do t=e.sibling,e.sibling=null,e=t;while(e!==null)}}function ns(e){var t=e.deletions;if((e.flags&16)!==0){if(t!==null)for(var l=0;l<t.length;l++){var n=t[l];Kt=n,$S(n,e)}KS(e)}if(e.subtreeFlags&10256)for(e=e.child;e!==null;)JS(e),e=e.sibling}function JS(e){switch(e.tag){case 0:case 11:case 15:ns(e),e.flags&2048&&Bi(9,e,e.return);break;case 3:ns(e);break;case 12:ns(e);break;case 22:var t=e.stateNode;e.memoizedState!==null&&t._visibility&2&&(e.return===null||e.return.tag!==13)?(t._visibility&=-3,cf(e)):ns(e);break;default:ns(e)}}function cf(e){var t=e.deletions;if((e.flags&16)!==0){if(t!==null)for(var l=0;l<t.length;l++){var n=t[l];Kt=n,$S(n,e)}KS(e)}for(e=e.child;e!==null;){switch(t=e,t.tag){case 0:case 11:case 15:Bi(8,t,t.return),cf(t);break;case 22:l=t.stateNode,l._visibility&2&&(l._visibility&=-3,cf(t));break;default:cf(t)}e=e.sibling}}function $S(e,t){for(;Kt!==null;){var l=Kt;switch(l.tag){case 0:case 11:case 15:Bi(8,l,t);break;case 23:case 22:if(l.memoizedState!==null&&l.memoizedState.cachePool!==null){var n=l.memoizedState.cachePool.pool;n!=null&&n.refCount++}break;case 24:Xs(l.memoizedState.cache)}if(n=l.child,n!==null)n.return=l,Kt=n;else e:for(l=e;Kt!==null;){n=Kt;var a=n.sibling,i=n.return;if(BS(n),n===l){Kt=null;break e}if(a!==null){a.return=i,Kt=a;break e}Kt=i}}}var H3={getCacheForType:function(e){var t=el(At),l=t.data.get(e);return l===void 0&&(l=e(),t.data.set(e,l)),l},cacheSignal:function(){return el(At).controller.signal}},U3=typeof WeakMap=="function"?WeakMap:Map,_e=0,qe=null,pe=null,he=0,ke=0,Zl=null,wi=!1,tr=!1,Ag=!1,Ba=0,vt=0,Vi=0,go=0,Bf=0,$l=0,qu=0,ws=null,Dl=null,E0=!1,om=0,FS=0,Vf=1/0,Yf=null,Ci=null,dt=0,qn=null,xo=null,da=0,w0=0,x0=null,IS=null,ku=null,Hu=null,Uu=null,xs=0,ff=null;function Pl(){return(_e&2)!==0&&he!==0?he&-he:F.T!==null?Og():tb()}function WS(){if($l===0)if((he&536870912)===0||fe){var e=Dc;Dc<<=1,(Dc&3932160)===0&&(Dc=262144),$l=e}else $l=536870912;return e=al.current,e!==null&&(e.flags|=32),$l}function Qu(e,t){if(t!=null){var l=e.stateNode,n=l.ref;n===null&&(n=l.ref=bE(La(e.memoizedProps,l))),Hu===null&&(Hu=[]),Hu.push(t.bind(null,n))}}function kl(e,t,l){(e===qe&&(ke===2||ke===9)||e.cancelPendingCommit!==null)&&(ju(e,0),xi(e,he,$l,!1)),Qs(e,l),((_e&2)===0||e!==qe)&&(e===qe&&((_e&2)===0&&(go|=l),vt===4&&xi(e,he,$l,!1)),ha(e))}function PS(e,t,l){if((_e&6)!==0)throw Error(C(327));var n=!l&&(t&127)===0&&(t&e.expiredLanes)===0||qs(e,t),a=n?Y3(e,t):Ep(e,t,!0),i=n;do{if(a===0){tr&&!n&&xi(e,t,0,!1);break}else{if(l=e.current.alternate,i&&!B3(l)){a=Ep(e,t,!1),i=!1;continue}if(a===2){if(i=t,e.errorRecoveryDisabledLanes&i)var o=0;else o=e.pendingLanes&-536870913,o=o!==0?o:o&536870912?536870912:0;if(o!==0){t=o;e:{var u=e;a=ws;var r=u.current.memoizedState.isDehydrated;if(r&&(ju(u,o).flags|=256),o=Ep(u,o,!1),o!==2&&o!==6){if(Ag&&!r){u.errorRecoveryDisabledLanes|=i,go|=i,a=4;break e}i=Dl,Dl=a,i!==null&&(Dl===null?Dl=i:Dl.push.apply(Dl,i))}a=o}if(i=!1,a!==2)continue}}if(a===1){ju(e,0),xi(e,t,0,!0);break}e:{switch(n=e,i=a,i){case 0:case 1:throw Error(C(345));case 4:if((t&4194048)!==t&&(t&62914560)!==t)break;case 6:xi(n,t,$l,!wi);break e;case 2:Dl=null;break;case 3:case 5:break;default:throw Error(C(329))}if((t&62914560)===t&&(a=om+300-Fl(),10<a)){if(xi(n,t,$l,!wi),Xf(n,0,!0)!==0)break e;da=t,n.timeoutHandle=Cg(o1.bind(null,n,l,Dl,Yf,E0,t,$l,go,qu,wi,i,"Throttled",-0,0),a);break e}o1(n,l,Dl,Yf,E0,t,$l,go,qu,wi,i,null,-0,0)}}break}while(!0);ha(e)}function o1(e,t,l,n,a,i,o,u,r,s,m,p,f,g){e.timeoutHandle=-1;var x=t.subtreeFlags,R=(i&335544064)===i;if(p=null,(R||x&8192||(x&16785408)===16785408)&&(p={stylesheets:null,count:0,imgCount:0,imgBytes:0,suspenseyImages:[],waitingForImages:!0,waitingForViewTransition:!1,unsuspend:sa},Jl=null,XS(t,i,p),R&&(x=p,R=e.containerInfo,R=(R.nodeType===9?R:R.ownerDocument).__reactViewTransition,R!=null&&(x.count++,x.waitingForViewTransition=!0,x=Us.bind(x),R.finished.then(x,x))),x=(i&62914560)===i?om-Fl():(i&4194048)===i?FS-Fl():0,x=YA(p,x),x!==null)){da=i,e.cancelPendingCommit=x(r1.bind(null,e,t,i,l,n,a,o,u,r,s,m,p,null,f,g)),xi(e,i,o,!s);return}r1(e,t,i,l,n,a,o,u,r,s,m,p)}function B3(e){for(var t=e;;){var l=t.tag;if((l===0||l===11||l===15)&&t.flags&16384&&(l=t.updateQueue,l!==null&&(l=l.stores,l!==null)))for(var n=0;n<l.length;n++){var a=l[n],i=a.getSnapshot;a=a.value;try{if(!en(i(),a))return!1}catch{return!1}}if(l=t.child,t.subtreeFlags&16384&&l!==null)l.return=t,t=l;else{if(t===e)break;for(;t.sibling===null;){if(t.return===null||t.return===e)return!0;t=t.return}t.sibling.return=t.return,t=t.sibling}}return!0}function xi(e,t,l,n){t=F1(e,t),t&=~Bf,t&=~go,e.suspendedLanes|=t,e.pingedLanes&=~t,n&&(e.warmLanes|=t),n=e.expirationTimes;for(var a=t;0<a;){var i=31-Wl(a),o=1<<i;n[i]=-1,a&=~o}l!==0&&W1(e,l,t)}function um(){return(_e&6)===0?($s(0,!1),!1):!0}function _g(){if(pe!==null){if(ke===0)var e=pe.return;else e=pe,Ma=_o=null,fg(e),Du=null,Ms=0,e=pe;for(;e!==null;)AS(e.alternate,e),e=e.return;pe=null}}function ju(e,t){var l=e.timeoutHandle;return l!==-1&&(e.timeoutHandle=-1,oA(l)),l=e.cancelPendingCommit,l!==null&&(e.cancelPendingCommit=null,l()),da=0,_g(),qe=e,pe=l=Ca(e.current,null),he=t,ke=0,Zl=null,wi=!1,tr=qs(e,t),Ag=!1,qu=$l=Bf=go=Vi=vt=0,Dl=ws=null,E0=!1,Ba=F1(e,t),If(),l}function eE(e,t){ie=null,F.H=Df,t===Pu||t===em?(t=zy(),ke=3):t===ng?(t=zy(),ke=4):ke=t===bg?8:t!==null&&typeof t=="object"&&typeof t.then=="function"?6:1,Zl=t,pe===null&&(vt=1,zf(e,En(t,e.current)))}function tE(){var e=al.current;return e===null?!0:(he&4194048)===he?ml===null:(he&62914560)===he||(he&536870912)!==0?e===ml:!1}function lE(){var e=F.H;return F.H=Df,e===null?Df:e}function nE(){var e=F.A;return F.A=H3,e}function Gf(){vt=4,wi||(he&4194048)!==he&&al.current!==null||(tr=!0),(Vi&134217727)===0&&(go&134217727)===0||qe===null||xi(qe,he,$l,!1)}function Ep(e,t,l){var n=_e;_e|=2;var a=lE(),i=nE();(qe!==e||he!==t)&&(Yf=null,ju(e,t)),t=!1;var o=vt;e:do try{if(ke!==0&&pe!==null){var u=pe,r=Zl;switch(ke){case 8:_g(),o=6;break e;case 3:case 2:case 9:case 6:al.current===null&&(t=!0);var s=ke;if(ke=0,Zl=null,Au(e,u,r,s),l&&tr){o=0;break e}break;default:s=ke,ke=0,Zl=null,Au(e,u,r,s)}}V3(),o=vt;break}catch(m){eE(e,m)}while(!0);return t&&e.shellSuspendCounter++,Ma=_o=null,_e=n,F.H=a,F.A=i,pe===null&&(qe=null,he=0,If()),o}function V3(){for(;pe!==null;)aE(pe)}function Y3(e,t){var l=_e;_e|=2;var n=lE(),a=nE();qe!==e||he!==t?(Yf=null,Vf=Fl()+500,ju(e,t)):tr=qs(e,t);e:do try{if(ke!==0&&pe!==null){t=pe;var i=Zl;t:switch(ke){case 1:ke=0,Zl=null,Au(e,t,i,1);break;case 2:case 9:if(Dy(i)){ke=0,Zl=null,u1(t);break}t=function(){ke!==2&&ke!==9||qe!==e||(ke=7),ha(e)},i.then(t,t);break e;case 3:ke=7;break e;case 4:ke=5;break e;case 7:Dy(i)?(ke=0,Zl=null,u1(t)):(ke=0,Zl=null,Au(e,t,i,7));break;case 5:var o=null;switch(pe.tag){case 26:o=pe.memoizedState;case 5:case 27:var u=pe;if(o?OE(o):u.stateNode.complete){ke=0,Zl=null;var r=u.sibling;if(r!==null)pe=r;else{var s=u.return;s!==null?(pe=s,rm(s)):pe=null}break t}}ke=0,Zl=null,Au(e,t,i,5);break;case 6:ke=0,Zl=null,Au(e,t,i,6);break;case 8:_g(),vt=6;break e;default:throw Error(C(462))}}G3();break}catch(m){eE(e,m)}while(!0);return Ma=_o=null,F.H=n,F.A=a,_e=l,pe!==null?0:(qe=null,he=0,If(),vt)}function G3(){for(;pe!==null&&!aR();)aE(pe)}function aE(e){var t=RS(e.alternate,e,Ba);e.memoizedProps=e.pendingProps,t===null?rm(e):pe=t}function u1(e){var t=e,l=t.alternate;switch(t.tag){case 15:case 0:t=$y(l,t,t.pendingProps,t.type,void 0,he);break;case 11:t=$y(l,t,t.pendingProps,t.type.render,t.ref,he);break;case 5:fg(t);var n=t;n===$t&&(fe?(Nf(n),n.tag===5&&n.stateNode!=null&&(Je=n.stateNode)):(Nf(n),fe=!0));default:AS(l,t),t=pe=_b(t,Ba),t=RS(l,t,Ba)}e.memoizedProps=e.pendingProps,t===null?rm(e):pe=t}function Au(e,t,l,n){Ma=_o=null,fg(t),Du=null,Ms=0;var a=t.return;try{if(_3(e,a,t,l,he)){vt=1,zf(e,En(l,e.current)),pe=null;return}}catch(i){if(a!==null)throw pe=a,i;vt=1,zf(e,En(l,e.current)),pe=null;return}t.flags&32768?(fe||n===1?e=!0:tr||(he&536870912)!==0?e=!1:(wi=e=!0,(n===2||n===9||n===3||n===6)&&(n=al.current,n!==null&&n.tag===13&&(n.flags|=16384))),iE(t,e)):rm(t)}function rm(e){var t=e;do{if((t.flags&32768)!==0){iE(t,wi);return}e=t.return;var l=D3(t.alternate,t,Ba);if(l!==null){pe=l;return}if(t=t.sibling,t!==null){pe=t;return}pe=t=e}while(t!==null);vt===0&&(vt=5)}function iE(e,t){do{var l=z3(e.alternate,e);if(l!==null){l.flags&=32767,pe=l;return}if(l=e.return,l!==null&&(l.flags|=32768,l.subtreeFlags=0,l.deletions=null),!t&&(e=e.sibling,e!==null)){pe=e;return}pe=e=l}while(e!==null);vt=6,pe=null}function r1(e,t,l,n,a,i,o,u,r,s,m,p){e.cancelPendingCommit=null;do sm();while(dt!==0);if((_e&6)!==0)throw Error(C(327));if(t!==null){if(t===e.current)throw Error(C(177));e===qe&&(pe=qe=null,he=0),xo=t,qn=e,da=l,x0=a,IS=n,q3(e,t,l,o,u,r,p)}}function q3(e,t,l,n,a,i,o){var u=t.lanes|t.childLanes;if(w0=u,u|=I0,pR(e,l,u,n,a,i),Hu=null,(l&335544064)===l?(Uu=h3(e),n=10262):(Uu=null,n=10256),(t.subtreeFlags&n)!==0||(t.flags&n)!==0?(e.callbackNode=null,e.callbackPriority=0,J3(Sf,function(){return A0(),null})):(e.callbackNode=null,e.callbackPriority=0),Hf=!1,n=(t.flags&13878)!==0,(t.subtreeFlags&13878)!==0||n){n=F.T,F.T=null,a=Oe.p,Oe.p=2,i=_e,_e|=4;try{L3(e,t,l)}finally{_e=i,Oe.p=a,F.T=n}}dt=1,Hf?ku=mA(o,e.containerInfo,Uu,T0,N0,j3,R0,A0,Q3,null,null):(T0(),N0(),R0())}function Q3(e){if(dt!==0){var t=qn.onRecoverableError;t(e,{componentStack:null})}}function j3(){dt===3&&(dt=0,jS(xo,qn),dt=4)}function T0(){if(dt===1){dt=0;var e=qn,t=xo,l=da,n=(t.flags&13878)!==0;if((t.subtreeFlags&13878)!==0||n){n=F.T,F.T=null;var a=Oe.p;Oe.p=2;var i=_e;_e|=4;try{cs=Uf=!1,qS(t,e,l),l=C0;var o=Sb(e.containerInfo),u=l.focusedElem,r=l.selectionRange;if(o!==u&&u&&u.ownerDocument&&bb(u.ownerDocument.documentElement,u)){if(r!==null&&F0(u)){var s=r.start,m=r.end;if(m===void 0&&(m=s),"selectionStart"in u)u.selectionStart=s,u.selectionEnd=Math.min(m,u.value.length);else{var p=u.ownerDocument||document,f=p&&p.defaultView||window;if(f.getSelection){var g=f.getSelection(),x=u.textContent.length,R=Math.min(r.start,x),M=r.end===void 0?R:Math.min(r.end,x);!g.extend&&R>M&&(o=M,M=R,R=o);var b=Ty(u,R),h=Ty(u,M);if(b&&h&&(g.rangeCount!==1||g.anchorNode!==b.node||g.anchorOffset!==b.offset||g.focusNode!==h.node||g.focusOffset!==h.offset)){var v=p.createRange();v.setStart(b.node,b.offset),g.removeAllRanges(),R>M?(g.addRange(v),g.extend(h.node,h.offset)):(v.setEnd(h.node,h.offset),g.addRange(v))}}}}for(p=[],g=u;g=g.parentNode;)g.nodeType===1&&p.push({element:g,left:g.scrollLeft,top:g.scrollTop});for(typeof u.focus=="function"&&u.focus(),u=0;u<p.length;u++){var E=p[u];E.element.scrollLeft=E.left,E.element.scrollTop=E.top}}$u=!!M0,C0=M0=null}finally{_e=i,Oe.p=a,F.T=n}}e.current=t,dt=2}}function N0(){if(dt===2){dt=0;var e=qn,t=xo,l=(t.flags&8772)!==0;if((t.subtreeFlags&8772)!==0||l){l=F.T,F.T=null;var n=Oe.p;Oe.p=2;var a=_e;_e|=4;try{HS(e,t.alternate,t)}finally{_e=a,Oe.p=n,F.T=l}}dt=3}}function R0(){if(dt===4||dt===3){dt=0;var e=ku;ku=null,iR();var t=qn,l=xo,n=da,a=IS,i=(n&335544064)===n?10262:10256;if((l.subtreeFlags&i)!==0||(l.flags&i)!==0?dt=5:(dt=0,xo=qn=null,oE(t,t.pendingLanes)),i=t.pendingLanes,i===0&&(Ci=null),j0(n),l=l.stateNode,Il&&typeof Il.onCommitFiberRoot=="function")try{Il.onCommitFiberRoot(Gs,l,void 0,(l.current.flags&128)===128)}catch{}if(a!==null){l=F.T,i=Oe.p,Oe.p=2,F.T=null;try{for(var o=t.onRecoverableError,u=0;u<a.length;u++){var r=a[u];o(r.value,{componentStack:r.stack})}}finally{F.T=l,Oe.p=i}}if(a=Hu,o=Uu,Uu=null,a!==null&&(Hu=null,o===null&&(o=[]),e!==null))for(r=0;r<a.length;r++)l=(0,a[r])(o),l!==void 0&&e.finished.finally(l);(da&3)!==0&&sm(),ha(t),i=t.pendingLanes,(n&261930)!==0&&(i&42)!==0?t===ff?xs++:(xs=0,ff=t):(xs=0,ff=null),$s(0,!1)}}function oE(e,t){(e.pooledCacheLanes&=t)===0&&(t=e.pooledCache,t!=null&&(e.pooledCache=null,Xs(t)))}function sm(){return ku!==null&&(ku.skipTransition(),ku=null),T0(),N0(),R0(),A0()}function A0(){if(dt!==5)return!1;var e=qn,t=w0;w0=0;var l=j0(da),n=F.T,a=Oe.p;try{Oe.p=32>l?32:l,F.T=null,l=x0,x0=null;var i=qn,o=da;if(dt=0,xo=qn=null,da=0,(_e&6)!==0)throw Error(C(331));var u=_e;if(_e|=4,JS(i.current),ZS(i,i.current,o,l),_e=u,$s(0,!1),Il&&typeof Il.onPostCommitFiberRoot=="function")try{Il.onPostCommitFiberRoot(Gs,i)}catch{}return!0}finally{Oe.p=a,F.T=n,oE(e,t)}}function s1(e,t,l){t=En(l,t),t=o0(e.stateNode,t,2),e=_i(e,t,2),e!==null&&(Qs(e,2),ha(e))}function Ue(e,t,l){if(e.tag===3)s1(e,e,l);else for(;t!==null;){if(t.tag===3){s1(t,e,l);break}else if(t.tag===1){var n=t.stateNode;if(typeof t.type.getDerivedStateFromError=="function"||typeof n.componentDidCatch=="function"&&(Ci===null||!Ci.has(n))){e=En(l,e),l=ES(2),n=_i(t,l,2),n!==null&&(wS(l,n,t,e),Qs(n,2),ha(n));break}}t=t.return}}function wp(e,t,l){var n=e.pingCache;if(n===null){n=e.pingCache=new U3;var a=new Set;n.set(t,a)}else a=n.get(t),a===void 0&&(a=new Set,n.set(t,a));a.has(l)||(Ag=!0,a.add(l),e=Z3.bind(null,e,t,l),t.then(e,e))}function Z3(e,t,l){var n=e.pingCache;n!==null&&n.delete(t),e.pingedLanes|=e.suspendedLanes&l,e.warmLanes&=~l,qe===e&&(he&l)===l&&((vt===4||vt===3&&(he&62914560)===he&&300>Fl()-om)&&(_e&2)===0?ju(e,0):Bf|=l,qu===he&&(qu=0)),ha(e)}function uE(e,t){t===0&&(t=I1()),e=Ao(e,t),e!==null&&(Qs(e,t),ha(e))}function X3(e){var t=e.memoizedState,l=0;t!==null&&(l=t.retryLane),uE(e,l)}function K3(e,t){var l=0;switch(e.tag){case 31:case 13:var n=e.stateNode,a=e.memoizedState;a!==null&&(l=a.retryLane);break;case 19:n=e.stateNode;break;case 22:n=e.stateNode._retryCache;break;default:throw Error(C(314))}n!==null&&n.delete(t),uE(e,l)}function J3(e,t){return q0(e,t)}var Zu=null,gu=null,_0=!1,qf=!1,xp=!1,Ti=0;function ha(e){e!==gu&&e.next===null&&(gu===null?Zu=gu=e:gu=gu.next=e),qf=!0,_0||(_0=!0,F3())}function $s(e,t){if(!xp&&qf){xp=!0;do for(var l=!1,n=Zu;n!==null;){if(!t)if(e!==0){var a=n.pendingLanes;if(a===0)var i=0;else{var o=n.suspendedLanes,u=n.pingedLanes;i=(1<<31-Wl(42|e)+1)-1,i&=a&~(o&~u),i=i&201326741?i&201326741|1:i?i|2:0}i!==0&&(l=!0,c1(n,i))}else i=he,i=Xf(n,n===qe?i:0,n.cancelPendingCommit!==null||n.timeoutHandle!==-1),(i&3)===0||qs(n,i)||(l=!0,c1(n,i));n=n.next}while(l);xp=!1}}function $3(){rE()}function rE(){qf=_0=!1;var e=0;Ti!==0&&iA()&&(e=Ti);for(var t=Fl(),l=null,n=Zu;n!==null;){var a=n.next,i=sE(n,t);i===0?(n.next=null,l===null?Zu=a:l.next=a,a===null&&(gu=l)):(l=n,(e!==0||(i&3)!==0)&&(qf=!0)),n=a}dt!==0&&dt!==5||$s(e,!1),Ti!==0&&(Ti=0)}function sE(e,t){for(var l=e.suspendedLanes,n=e.pingedLanes,a=e.expirationTimes,i=e.pendingLanes&-62914561;0<i;){var o=31-Wl(i),u=1<<o,r=a[o];r===-1?((u&l)===0||(u&n)!==0)&&(a[o]=dR(u,t)):r<=t&&(e.expiredLanes|=u),i&=~u}if(t=qe,l=he,l=Xf(e,e===t?l:0,e.cancelPendingCommit!==null||e.timeoutHandle!==-1),n=e.callbackNode,l===0||e===t&&(ke===2||ke===9)||e.cancelPendingCommit!==null)return n!==null&&n!==null&&tp(n),e.callbackNode=null,e.callbackPriority=0;if((l&3)===0||qs(e,l)){if(t=l&-l,t===e.callbackPriority)return t;switch(n!==null&&tp(n),j0(l)){case 2:case 8:l=J1;break;case 32:l=Sf;break;case 268435456:l=$1;break;default:l=Sf}return n=cE.bind(null,e),l=q0(l,n),e.callbackPriority=t,e.callbackNode=l,t}return n!==null&&n!==null&&tp(n),e.callbackPriority=2,e.callbackNode=null,2}function cE(e,t){if(dt!==0&&dt!==5)return e.callbackNode=null,e.callbackPriority=0,null;var l=e.callbackNode;if(sm()&&e.callbackNode!==l)return null;var n=he;return n=Xf(e,e===qe?n:0,e.cancelPendingCommit!==null||e.timeoutHandle!==-1),n===0?null:(PS(e,n,t),sE(e,Fl()),e.callbackNode!=null&&e.callbackNode===l?cE.bind(null,e):null)}function c1(e,t){if(sm())return null;PS(e,t,!0)}function F3(){uA(function(){(_e&6)!==0?q0(K1,$3):rE()})}function Og(){if(Ti===0){var e=bo;e===0&&(e=Cc,Cc<<=1,(Cc&261888)===0&&(Cc=256)),Ti=e}return Ti}function f1(e){return e==null||typeof e=="symbol"||typeof e=="boolean"?null:typeof e=="function"?e:Wc(e)}function I3(e,t,l,n,a){if(t==="submit"&&l&&l.stateNode===a){var i=f1((a[Ul]||null).action),o=n.submitter;o&&(t=(t=o[Ul]||null)?f1(t.formAction):o.getAttribute("formAction"),t!==null&&(i=t,o=null));var u=new Jf("action","action",null,n,a);e.push({event:u,listeners:[{instance:null,listener:function(){if(n.defaultPrevented){if(Ti!==0){var r=new FormData(a,o);a0(l,{pending:!0,data:r,method:a.method,action:i},null,r)}}else typeof i=="function"&&(u.preventDefault(),r=new FormData(a,o),a0(l,{pending:!0,data:r,method:a.method,action:i},i,r))},currentTarget:a}]})}}for(Xc=0;Xc<Kp.length;Xc++)Kc=Kp[Xc],m1=Kc.toLowerCase(),d1=Kc[0].toUpperCase()+Kc.slice(1),Qn(m1,"on"+d1);var Kc,m1,d1,Xc;Qn(wb,"onAnimationEnd");Qn(xb,"onAnimationIteration");Qn(Tb,"onAnimationStart");Qn("dblclick","onDoubleClick");Qn("focusin","onFocus");Qn("focusout","onBlur");Qn(r3,"onTransitionRun");Qn(s3,"onTransitionStart");Qn(c3,"onTransitionCancel");Qn(Nb,"onTransitionEnd");Vu("onMouseEnter",["mouseout","mouseover"]);Vu("onMouseLeave",["mouseout","mouseover"]);Vu("onPointerEnter",["pointerout","pointerover"]);Vu("onPointerLeave",["pointerout","pointerover"]);No("onChange","change click focusin focusout input keydown keyup selectionchange".split(" "));No("onSelect","focusout contextmenu dragend focusin keydown keyup mousedown mouseup selectionchange".split(" "));No("onBeforeInput",["compositionend","keypress","textInput","paste"]);No("onCompositionEnd","compositionend focusout keydown keypress keyup mousedown".split(" "));No("onCompositionStart","compositionstart focusout keydown keypress keyup mousedown".split(" "));No("onCompositionUpdate","compositionupdate focusout keydown keypress keyup mousedown".split(" "));var zs="abort canplay canplaythrough durationchange emptied encrypted ended error loadeddata loadedmetadata loadstart pause play playing progress ratechange resize seeked seeking stalled suspend timeupdate volumechange waiting".split(" "),W3=new Set("beforetoggle cancel close invalid load scroll scrollend toggle".split(" ").concat(zs));function fE(e,t){t=(t&4)!==0;for(var l=0;l<e.length;l++){var n=e[l],a=n.event;n=n.listeners;e:{var i=void 0;if(t)for(var o=n.length-1;0<=o;o--){var u=n[o],r=u.instance,s=u.currentTarget;if(u=u.listener,r!==i&&a.isPropagationStopped())break e;i=u,a.currentTarget=s;try{i(a)}catch(m){wf(m)}a.currentTarget=null,i=r}else for(o=0;o<n.length;o++){if(u=n[o],r=u.instance,s=u.currentTarget,u=u.listener,r!==i&&a.isPropagationStopped())break e;i=u,a.currentTarget=s;try{i(a)}catch(m){wf(m)}a.currentTarget=null,i=r}}}}function de(e,t){var l=t[uy];l===void 0&&(l=t[uy]=new Set);var n=e+"__bubble";l.has(n)||(mE(t,e,2,!1),l.add(n))}function Tp(e,t,l){var n=0;t&&(n|=4),mE(l,e,n,t)}var Jc="_reactListening"+Math.random().toString(36).slice(2);function Mg(e){if(!e[Jc]){e[Jc]=!0,nb.forEach(function(l){l!=="selectionchange"&&(W3.has(l)||Tp(l,!1,e),Tp(l,!0,e))});var t=e.nodeType===9?e:e.ownerDocument;t===null||t[Jc]||(t[Jc]=!0,Tp("selectionchange",!1,t))}}function mE(e,t,l,n){switch(HE(t)){case 2:var a=jA;break;case 8:a=ZA;break;default:a=Ug}l=a.bind(null,t,l,e),a=void 0,!Qp||t!=="touchstart"&&t!=="touchmove"&&t!=="wheel"||(a=!0),n?a!==void 0?e.addEventListener(t,l,{capture:!0,passive:a}):e.addEventListener(t,l,!0):a!==void 0?e.addEventListener(t,l,{passive:a}):e.addEventListener(t,l,!1)}function Np(e,t,l,n,a){var i=n;if((t&1)===0&&(t&2)===0&&n!==null)e:for(;;){if(n===null)return;var o=n.tag;if(o===3||o===4){var u=n.stateNode.containerInfo;if(u===a)break;if(o===4)for(o=n.return;o!==null;){var r=o.tag;if((r===3||r===4)&&o.stateNode.containerInfo===a)return;o=o.return}for(;u!==null;){if(o=ro(u),o===null)return;if(r=o.tag,r===5||r===6||r===26||r===27){n=i=o;continue e}u=u.parentNode}}n=n.return}fb(function(){var s=i,m=X0(l),p=[];e:{var f=Rb.get(e);if(f!==void 0){var g=Jf,x=e;switch(e){case"keypress":if(ef(l)===0)break e;case"keydown":case"keyup":g=BR;break;case"focusin":x="focus",g=up;break;case"focusout":x="blur",g=up;break;case"beforeblur":case"afterblur":g=up;break;case"click":if(l.button===2)break e;case"auxclick":case"dblclick":case"mousedown":case"mousemove":case"mouseup":case"mouseout":case"mouseover":case"contextmenu":g=gy;break;case"drag":case"dragend":case"dragenter":case"dragexit":case"dragleave":case"dragover":case"dragstart":case"drop":g=RR;break;case"touchcancel":case"touchend":case"touchmove":case"touchstart":g=QR;break;case wb:case xb:case Tb:g=OR;break;case Nb:g=ZR;break;case"scroll":case"scrollend":g=TR;break;case"wheel":g=KR;break;case"copy":case"cut":case"paste":g=CR;break;case"gotpointercapture":case"lostpointercapture":case"pointercancel":case"pointerdown":case"pointermove":case"pointerout":case"pointerover":case"pointerup":g=vy;break;case"submit":g=GR;break;case"toggle":case"beforetoggle":g=$R}var R=(t&4)!==0,M=!R&&(e==="scroll"||e==="scrollend"),b=R?f!==null?f+"Capture":null:f;R=[];for(var h=s,v;h!==null;){var E=h;if(v=E.stateNode,E=E.tag,E!==5&&E!==26&&E!==27||v===null||b===null||(E=Ns(h,b),E!=null&&R.push(Ls(h,E,v))),M)break;h=h.return}0<R.length&&(f=new g(f,x,null,l,m),p.push({event:f,listeners:R}))}}if((t&7)===0){e:{if(g=e==="mouseover"||e==="pointerover",f=e==="mouseout"||e==="pointerout",g&&l!==qp&&(x=l.relatedTarget||l.fromElement)&&(ro(x)||x[Iu]))break e;(f||g)&&(x=m.window===m?m:(g=m.ownerDocument)?g.defaultView||g.parentWindow:window,f?(g=l.relatedTarget||l.toElement,f=s,g=g?ro(g):null,g!==null&&(M=Ys(g),R=g.tag,g!==M||R!==5&&R!==27&&R!==6)&&(g=null)):(f=null,g=s),f!==g&&(R=gy,E="onMouseLeave",b="onMouseEnter",h="mouse",(e==="pointerout"||e==="pointerover")&&(R=vy,E="onPointerLeave",b="onPointerEnter",h="pointer"),M=f==null?x:rs(f),v=g==null?x:rs(g),x=new R(E,h+"leave",f,l,m),x.target=M,x.relatedTarget=v,E=null,ro(m)===s&&(R=new R(b,h+"enter",g,l,m),R.target=v,R.relatedTarget=M,E=R),M=E,R=f&&g?Mp(f,g,P3):null,f!==null&&p1(p,x,f,R,!1),g!==null&&M!==null&&p1(p,M,g,R,!0)))}e:{if(f=s?rs(s):window,g=f.nodeName&&f.nodeName.toLowerCase(),g==="select"||g==="input"&&f.type==="file")var N=Ey;else if(Sy(f))if(vb)N=i3;else{N=n3;var L=l3}else g=f.nodeName,!g||g.toLowerCase()!=="input"||f.type!=="checkbox"&&f.type!=="radio"?s&&Z0(s.elementType)&&(N=Ey):N=a3;if(N&&(N=N(e,s))){hb(p,N,l,m);break e}L&&L(e,f,s)}switch(L=s?rs(s):window,e){case"focusin":(Sy(L)||L.contentEditable==="true")&&(Eu=L,Zp=s,ds=null);break;case"focusout":ds=Zp=Eu=null;break;case"mousedown":Xp=!0;break;case"contextmenu":case"mouseup":case"dragend":Xp=!1,Ny(p,l,m);break;case"selectionchange":if(u3)break;case"keydown":case"keyup":Ny(p,l,m)}var _;if($0)e:{switch(e){case"compositionstart":var z="onCompositionStart";break e;case"compositionend":z="onCompositionEnd";break e;case"compositionupdate":z="onCompositionUpdate";break e}z=void 0}else Su?pb(e,l)&&(z="onCompositionEnd"):e==="keydown"&&l.keyCode===229&&(z="onCompositionStart");z&&(db&&l.locale!=="ko"&&(Su||z!=="onCompositionStart"?z==="onCompositionEnd"&&Su&&(_=mb()):(Si=m,K0="value"in Si?Si.value:Si.textContent,Su=!0)),L=Qf(s,z),0<L.length&&(z=new hy(z,e,null,l,m),p.push({event:z,listeners:L}),_?z.data=_:(_=gb(l),_!==null&&(z.data=_)))),(_=IR?WR(e,l):PR(e,l))&&(z=Qf(s,"onBeforeInput"),0<z.length&&(L=new hy("onBeforeInput","beforeinput",null,l,m),p.push({event:L,listeners:z}),L.data=_)),I3(p,e,s,l,m)}fE(p,t)})}function Ls(e,t,l){return{instance:e,listener:t,currentTarget:l}}function Qf(e,t){for(var l=t+"Capture",n=[];e!==null;){var a=e,i=a.stateNode;if(a=a.tag,a!==5&&a!==26&&a!==27||i===null||(a=Ns(e,l),a!=null&&n.unshift(Ls(e,a,i)),a=Ns(e,t),a!=null&&n.push(Ls(e,a,i))),e.tag===3)return n;e=e.return}return[]}function P3(e){if(e===null)return null;do e=e.return;while(e&&e.tag!==5&&e.tag!==27);return e||null}function p1(e,t,l,n,a){for(var i=t._reactName,o=[];l!==null&&l!==n;){var u=l,r=u.alternate,s=u.stateNode;if(u=u.tag,r!==null&&r===n)break;u!==5&&u!==26&&u!==27||s===null||(r=s,a?(s=Ns(l,i),s!=null&&o.unshift(Ls(l,s,r))):a||(s=Ns(l,i),s!=null&&o.push(Ls(l,s,r)))),l=l.return}o.length!==0&&e.push({event:t,listeners:o})}var eA=/\r\n?/g,tA=/\u0000|\uFFFD/g;function g1(e){return(typeof e=="string"?e:""+e).replace(eA,`
`).replace(tA,"")}function dE(e,t){return t=g1(t),g1(e)===t}function He(e,t,l,n,a,i){switch(l){case"children":if(typeof n=="string")t==="body"||t==="textarea"&&n===""||Yu(e,n);else if(typeof n=="number"||typeof n=="bigint")t!=="body"&&Yu(e,""+n);else return;break;case"className":Lc(e,"class",n);break;case"tabIndex":Lc(e,"tabindex",n);break;case"dir":case"role":case"viewBox":case"width":case"height":Lc(e,l,n);break;case"style":cb(e,n,i);return;case"data":if(t!=="object"){Lc(e,"data",n);break}case"src":case"href":if(n===""&&(t!=="a"||l!=="href")){e.removeAttribute(l);break}if(n==null||typeof n=="function"||typeof n=="symbol"||typeof n=="boolean"){e.removeAttribute(l);break}n=Wc(n),e.setAttribute(l,n);break;case"action":case"formAction":if(typeof n=="function"){e.setAttribute(l,"javascript:throw new Error('A React form was unexpectedly submitted. If you called form.submit() manually, consider using form.requestSubmit() instead. If you\\'re trying to use event.stopPropagation() in a submit event handler, consider also calling event.preventDefault().')");break}else typeof i=="function"&&(l==="formAction"?(t!=="input"&&He(e,t,"name",a.name,a,null),He(e,t,"formEncType",a.formEncType,a,null),He(e,t,"formMethod",a.formMethod,a,null),He(e,t,"formTarget",a.formTarget,a,null)):(He(e,t,"encType",a.encType,a,null),He(e,t,"method",a.method,a,null),He(e,t,"target",a.target,a,null)));if(n==null||typeof n=="symbol"||typeof n=="boolean"){e.removeAttribute(l);break}n=Wc(n),e.setAttribute(l,n);break;case"onClick":n!=null&&(e.onclick=sa);return;case"onScroll":n!=null&&de("scroll",e);return;case"onScrollEnd":n!=null&&de("scrollend",e);return;case"dangerouslySetInnerHTML":if(n!=null){if(typeof n!="object"||!("__html"in n))throw Error(C(61));if(l=n.__html,l!=null){if(a.children!=null)throw Error(C(60));i?.__html!==l&&(e.innerHTML=l)}}break;case"multiple":e.multiple=n&&typeof n!="function"&&typeof n!="symbol";break;case"muted":e.muted=n&&typeof n!="function"&&typeof n!="symbol";break;case"suppressContentEditableWarning":case"suppressHydrationWarning":case"defaultValue":case"defaultChecked":case"innerHTML":case"ref":break;case"autoFocus":break;case"xlinkHref":if(n==null||typeof n=="function"||typeof n=="boolean"||typeof n=="symbol"){e.removeAttribute("xlink:href");break}l=Wc(n),e.setAttributeNS("http://www.w3.org/1999/xlink","xlink:href",l);break;case"contentEditable":case"spellCheck":case"draggable":case"value":case"autoReverse":case"externalResourcesRequired":case"focusable":case"preserveAlpha":n!=null&&typeof n!="function"&&typeof n!="symbol"?e.setAttribute(l,n):e.removeAttribute(l);break;case"inert":case"allowFullScreen":case"async":case"autoPlay":case"controls":case"credentialless":case"default":case"defer":case"disabled":case"disablePictureInPicture":case"disableRemotePlayback":case"formNoValidate":case"hidden":case"loop":case"noModule":case"noValidate":case"open":case"playsInline":case"readOnly":case"required":case"reversed":case"scoped":case"seamless":case"itemScope":n&&typeof n!="function"&&typeof n!="symbol"?e.setAttribute(l,""):e.removeAttribute(l);break;case"capture":case"download":n===!0?e.setAttribute(l,""):n!==!1&&n!=null&&typeof n!="function"&&typeof n!="symbol"?e.setAttribute(l,n):e.removeAttribute(l);break;case"cols":case"rows":case"size":case"span":n!=null&&typeof n!="function"&&typeof n!="symbol"&&!isNaN(n)&&1<=n?e.setAttribute(l,n):e.removeAttribute(l);break;case"rowSpan":case"start":n==null||typeof n=="function"||typeof n=="symbol"||isNaN(n)?e.removeAttribute(l):e.setAttribute(l,n);break;case"popover":de("beforetoggle",e),de("toggle",e),Ic(e,"popover",n);break;case"xlinkActuate":Aa(e,"http://www.w3.org/1999/xlink","xlink:actuate",n);break;case"xlinkArcrole":Aa(e,"http://www.w3.org/1999/xlink","xlink:arcrole",n);break;case"xlinkRole":Aa(e,"http://www.w3.org/1999/xlink","xlink:role",n);break;case"xlinkShow":Aa(e,"http://www.w3.org/1999/xlink","xlink:show",n);break;case"xlinkTitle":Aa(e,"http://www.w3.org/1999/xlink","xlink:title",n);break;case"xlinkType":Aa(e,"http://www.w3.org/1999/xlink","xlink:type",n);break;case"xmlBase":Aa(e,"http://www.w3.org/XML/1998/namespace","xml:base",n);break;case"xmlLang":Aa(e,"http://www.w3.org/XML/1998/namespace","xml:lang",n);break;case"xmlSpace":Aa(e,"http://www.w3.org/XML/1998/namespace","xml:space",n);break;case"is":Ic(e,"is",n);break;case"innerText":case"textContent":return;default:if(!(2<l.length)||l[0]!=="o"&&l[0]!=="O"||l[1]!=="n"&&l[1]!=="N")l=wR.get(l)||l,Ic(e,l,n);else return}Ne=!0}function O0(e,t,l,n,a,i){switch(l){case"style":cb(e,n,i);return;case"dangerouslySetInnerHTML":if(n!=null){if(typeof n!="object"||!("__html"in n))throw Error(C(61));if(l=n.__html,l!=null){if(a.children!=null)throw Error(C(60));i?.__html!==l&&(e.innerHTML=l)}}break;case"children":if(typeof n=="string")Yu(e,n);else if(typeof n=="number"||typeof n=="bigint")Yu(e,""+n);else return;break;case"onScroll":n!=null&&de("scroll",e);return;case"onScrollEnd":n!=null&&de("scrollend",e);return;case"onClick":n!=null&&(e.onclick=sa);return;case"suppressContentEditableWarning":case"suppressHydrationWarning":case"innerHTML":case"ref":return;case"innerText":case"textContent":return;default:if(!ab.hasOwnProperty(l))e:{if(l[0]==="o"&&l[1]==="n"&&(a=l.endsWith("Capture"),i=l.slice(2,a?l.length-7:void 0),t=e[Ul]||null,t=t!=null?t[l]:null,typeof t=="function"&&e.removeEventListener(i,t,a),typeof n=="function")){typeof t!="function"&&t!==null&&(l in e?e[l]=null:e.hasAttribute(l)&&e.removeAttribute(l)),e.addEventListener(i,n,a);break e}Ne=!0,l in e?e[l]=n:n===!0?e.setAttribute(l,""):Ic(e,l,n)}return}Ne=!0}function nl(e,t,l){switch(t){case"div":case"span":case"svg":case"path":case"a":case"g":case"p":case"li":break;case"img":de("error",e),de("load",e);var n=!1,a=!1,i;for(i in l)if(l.hasOwnProperty(i)){var o=l[i];if(o!=null)switch(i){case"src":n=!0;break;case"srcSet":a=!0;break;case"children":case"dangerouslySetInnerHTML":throw Error(C(137,t));default:He(e,t,i,o,l,null)}}a&&He(e,t,"srcSet",l.srcSet,l,null),n&&He(e,t,"src",l.src,l,null);return;case"input":de("invalid",e);var u=i=o=a=null,r=null,s=null;for(n in l)if(l.hasOwnProperty(n)){var m=l[n];if(m!=null)switch(n){case"name":a=m;break;case"type":o=m;break;case"checked":r=m;break;case"defaultChecked":s=m;break;case"value":i=m;break;case"defaultValue":u=m;break;case"children":case"dangerouslySetInnerHTML":if(m!=null)throw Error(C(137,t));break;default:He(e,t,n,m,l,null)}}ub(e,i,u,r,s,o,a,!1);return;case"select":de("invalid",e),n=o=i=null;for(a in l)if(l.hasOwnProperty(a)&&(u=l[a],u!=null))switch(a){case"value":i=u;break;case"defaultValue":o=u;break;case"multiple":n=u;default:He(e,t,a,u,l,null)}t=i,l=o,e.multiple=!!n,t!=null?Ou(e,!!n,t,!1):l!=null&&Ou(e,!!n,l,!0);return;case"textarea":de("invalid",e),i=a=n=null;for(o in l)if(l.hasOwnProperty(o)&&(u=l[o],u!=null))switch(o){case"value":n=u;break;case"defaultValue":a=u;break;case"children":i=u;break;case"dangerouslySetInnerHTML":if(u!=null)throw Error(C(91));break;default:He(e,t,o,u,l,null)}sb(e,n,a,i);return;case"option":for(r in l)l.hasOwnProperty(r)&&(n=l[r],n!=null)&&(r==="selected"?e.selected=n&&typeof n!="function"&&typeof n!="symbol":He(e,t,r,n,l,null));return;case"dialog":de("beforetoggle",e),de("toggle",e),de("cancel",e),de("close",e);break;case"iframe":case"object":de("load",e);break;case"video":case"audio":for(n=0;n<zs.length;n++)de(zs[n],e);break;case"image":de("error",e),de("load",e);break;case"details":de("toggle",e);break;case"embed":case"source":case"link":de("error",e),de("load",e);case"area":case"base":case"br":case"col":case"hr":case"keygen":case"meta":case"param":case"track":case"wbr":case"menuitem":for(s in l)if(l.hasOwnProperty(s)&&(n=l[s],n!=null))switch(s){case"children":case"dangerouslySetInnerHTML":throw Error(C(137,t));default:He(e,t,s,n,l,null)}return;default:if(Z0(t)){for(m in l)l.hasOwnProperty(m)&&(n=l[m],n!==void 0&&O0(e,t,m,n,l,void 0));return}}for(u in l)l.hasOwnProperty(u)&&(n=l[u],n!=null&&He(e,t,u,n,l,null))}var lA={};function nA(e,t,l,n){switch(t){case"div":case"span":case"svg":case"path":case"a":case"g":case"p":case"li":break;case"input":var a=null,i=null,o=null,u=null,r=null,s=null,m=null;for(g in l){var p=l[g];if(l.hasOwnProperty(g)&&p!=null)switch(g){case"checked":break;case"value":break;case"defaultValue":r=p;default:n.hasOwnProperty(g)||He(e,t,g,null,n,p)}}for(var f in n){var g=n[f];if(p=l[f],n.hasOwnProperty(f)&&(g!=null||p!=null))switch(f){case"type":g!==p&&(Ne=!0),i=g;break;case"name":g!==p&&(Ne=!0),a=g;break;case"checked":g!==p&&(Ne=!0),s=g;break;case"defaultChecked":g!==p&&(Ne=!0),m=g;break;case"value":g!==p&&(Ne=!0),o=g;break;case"defaultValue":g!==p&&(Ne=!0),u=g;break;case"children":case"dangerouslySetInnerHTML":if(g!=null)throw Error(C(137,t));break;default:g!==p&&He(e,t,f,g,n,p)}}Gp(e,o,u,r,s,m,i,a);return;case"select":g=o=u=f=null;for(i in l)if(r=l[i],l.hasOwnProperty(i)&&r!=null)switch(i){case"value":break;case"multiple":g=r;default:n.hasOwnProperty(i)||He(e,t,i,null,n,r)}for(a in n)if(i=n[a],r=l[a],n.hasOwnProperty(a)&&(i!=null||r!=null))switch(a){case"value":i!==r&&(Ne=!0),f=i;break;case"defaultValue":i!==r&&(Ne=!0),u=i;break;case"multiple":i!==r&&(Ne=!0),o=i;default:i!==r&&He(e,t,a,i,n,r)}t=u,l=o,n=g,f!=null?Ou(e,!!l,f,!1):!!n!=!!l&&(t!=null?Ou(e,!!l,t,!0):Ou(e,!!l,l?[]:"",!1));return;case"textarea":g=f=null;for(u in l)if(a=l[u],l.hasOwnProperty(u)&&a!=null&&!n.hasOwnProperty(u))switch(u){case"value":break;case"children":break;default:He(e,t,u,null,n,a)}for(o in n)if(a=n[o],i=l[o],n.hasOwnProperty(o)&&(a!=null||i!=null))switch(o){case"value":a!==i&&(Ne=!0),f=a;break;case"defaultValue":a!==i&&(Ne=!0),g=a;break;case"children":break;case"dangerouslySetInnerHTML":if(a!=null)throw Error(C(91));break;default:a!==i&&He(e,t,o,a,n,i)}rb(e,f,g);return;case"option":for(var x in l)f=l[x],l.hasOwnProperty(x)&&f!=null&&!n.hasOwnProperty(x)&&(x==="selected"?e.selected=!1:He(e,t,x,null,n,f));for(r in n)f=n[r],g=l[r],n.hasOwnProperty(r)&&f!==g&&(f!=null||g!=null)&&(r==="selected"?(f!==g&&(Ne=!0),e.selected=f&&typeof f!="function"&&typeof f!="symbol"):He(e,t,r,f,n,g));return;case"img":case"link":case"area":case"base":case"br":case"col":case"embed":case"hr":case"keygen":case"meta":case"param":case"source":case"track":case"wbr":case"menuitem":for(var R in l)f=l[R],l.hasOwnProperty(R)&&f!=null&&!n.hasOwnProperty(R)&&He(e,t,R,null,n,f);for(s in n)if(f=n[s],g=l[s],n.hasOwnProperty(s)&&f!==g&&(f!=null||g!=null))switch(s){case"children":case"dangerouslySetInnerHTML":if(f!=null)throw Error(C(137,t));break;default:He(e,t,s,f,n,g)}return;default:if(Z0(t)){for(var M in l)f=l[M],l.hasOwnProperty(M)&&f!==void 0&&!n.hasOwnProperty(M)&&O0(e,t,M,void 0,n,f);for(m in n)f=n[m],g=l[m],!n.hasOwnProperty(m)||f===g||f===void 0&&g===void 0||O0(e,t,m,f,n,g);return}}for(var b in l)f=l[b],l.hasOwnProperty(b)&&f!=null&&!n.hasOwnProperty(b)&&He(e,t,b,null,n,f);for(p in n)f=n[p],g=l[p],!n.hasOwnProperty(p)||f===g||f==null&&g==null||He(e,t,p,f,n,g)}function h1(e){switch(e){case"css":case"script":case"font":case"img":case"image":case"input":case"link":return!0;default:return!1}}function aA(){if(typeof performance.getEntriesByType=="function"){for(var e=0,t=0,l=performance.getEntriesByType("resource"),n=0;n<l.length;n++){var a=l[n],i=a.transferSize,o=a.initiatorType,u=a.duration;if(i&&u&&h1(o)){for(o=0,u=a.responseEnd,n+=1;n<l.length;n++){var r=l[n],s=r.startTime;if(s>u)break;var m=r.transferSize,p=r.initiatorType;m&&h1(p)&&(r=r.responseEnd,o+=m*(r<u?1:(u-s)/(r-s)))}if(--n,t+=8*(i+o)/(a.duration/1e3),e++,10<e)break}}if(0<e)return t/e/1e6}return navigator.connection&&(e=navigator.connection.downlink,typeof e=="number")?e:5}var M0=null,C0=null;function ks(e){return e.nodeType===9?e:e.ownerDocument}function v1(e){switch(e){case"http://www.w3.org/2000/svg":return 1;case"http://www.w3.org/1998/Math/MathML":return 2;default:return 0}}function pE(e,t){if(e===0)switch(t){case"svg":return 1;case"math":return 2;default:return 0}return e===1&&t==="foreignObject"?0:e}function gE(e,t,l,n){return l=ks(l).createElement(e),l[Pt]=n,l[Ul]=t,nl(l,e,t),Jt(l),l}function D0(e,t){return e==="textarea"||e==="noscript"||typeof t.children=="string"||typeof t.children=="number"||typeof t.children=="bigint"||typeof t.dangerouslySetInnerHTML=="object"&&t.dangerouslySetInnerHTML!==null&&t.dangerouslySetInnerHTML.__html!=null}var Rp=null;function iA(){var e=window.event;return e&&e.type==="popstate"?e===Rp?!1:(Rp=e,!0):(Rp=null,!1)}var Cg=typeof setTimeout=="function"?setTimeout:void 0,oA=typeof clearTimeout=="function"?clearTimeout:void 0,y1=typeof Promise=="function"?Promise:void 0,b1=typeof requestAnimationFrame=="function"?requestAnimationFrame:Cg,uA=typeof queueMicrotask=="function"?queueMicrotask:typeof y1<"u"?function(e){return y1.resolve(null).then(e).catch(rA)}:Cg;function rA(e){setTimeout(function(){throw e})}function Gi(e){return e==="head"}function S1(e,t){var l=t,n=0;do{var a=l.nextSibling;if(e.removeChild(l),a&&a.nodeType===8)if(l=a.data,l==="/$"||l==="/&"){if(n===0){e.removeChild(a),Fu(t);return}n--}else if(l==="$"||l==="$?"||l==="$~"||l==="$!"||l==="&")n++;else if(l==="html")_p(e.ownerDocument.documentElement);else if(l==="head"){l=e.ownerDocument.head,_p(l);for(var i=l.firstChild;i;){var o=i.nextSibling,u=i.nodeName;i[js]||u==="SCRIPT"||u==="STYLE"||u==="LINK"&&i.rel.toLowerCase()==="stylesheet"||l.removeChild(i),i=o}}else l==="body"&&_p(e.ownerDocument.body);l=a}while(l);Fu(t)}function E1(e,t){var l=e;e=0;do{var n=l.nextSibling;if(l.nodeType===1?t?(l._stashedDisplay=l.style.display,l.style.display="none"):(l.style.display=l._stashedDisplay||"",l.getAttribute("style")===""&&l.removeAttribute("style")):l.nodeType===3&&(t?(l._stashedText=l.nodeValue,l.nodeValue=""):l.nodeValue=l._stashedText||""),n&&n.nodeType===8)if(l=n.data,l==="/$"){if(e===0)break;e--}else l!=="$"&&l!=="$?"&&l!=="$~"&&l!=="$!"||e++;l=n}while(l)}function hE(e,t,l){if(t=CSS.escape(t)!==t?"r-"+btoa(t).replace(/=/g,""):t,e.style.viewTransitionName=t,l!=null&&(e.style.viewTransitionClass=l),l=getComputedStyle(e),l.display==="inline"){if(t=e.getClientRects(),t.length===1)var n=1;else for(var a=n=0;a<t.length;a++){var i=t[a];0<i.width&&0<i.height&&n++}n===1&&(e=e.style,e.display=t.length===1?"inline-block":"block",e.marginTop="-"+l.paddingTop,e.marginBottom="-"+l.paddingBottom)}}function vE(e,t){e=e.style,t=t.style;var l=t!=null?t.hasOwnProperty("viewTransitionName")?t.viewTransitionName:t.hasOwnProperty("view-transition-name")?t["view-transition-name"]:null:null;e.viewTransitionName=l==null||typeof l=="boolean"?"":(""+l).trim(),l=t!=null?t.hasOwnProperty("viewTransitionClass")?t.viewTransitionClass:t.hasOwnProperty("view-transition-class")?t["view-transition-class"]:null:null,e.viewTransitionClass=l==null||typeof l=="boolean"?"":(""+l).trim(),e.display==="inline-block"&&(t==null?e.display=e.margin="":(l=t.display,e.display=l==null||typeof l=="boolean"?"":l,l=t.margin,l!=null?e.margin=l:(l=t.hasOwnProperty("marginTop")?t.marginTop:t["margin-top"],e.marginTop=l==null||typeof l=="boolean"?"":l,t=t.hasOwnProperty("marginBottom")?t.marginBottom:t["margin-bottom"],e.marginBottom=t==null||typeof t=="boolean"?"":t)))}function yE(e,t,l){return l=l.ownerDocument.defaultView,{rect:e,abs:t.position==="absolute"||t.position==="fixed",clip:t.clipPath!=="none"||t.overflow!=="visible"||t.filter!=="none"||t.mask!=="none"||t.mask!=="none"||t.borderRadius!=="0px",view:0<=e.bottom&&0<=e.right&&e.top<=l.innerHeight&&e.left<=l.innerWidth}}function z0(e){var t=e.getBoundingClientRect(),l=getComputedStyle(e);return yE(t,l,e)}function sA(e){var t=e.getBoundingClientRect();t=new DOMRect(t.x+2e4,t.y+2e4,t.width,t.height);var l=getComputedStyle(e);return yE(t,l,e)}function cA(e){return e.documentElement.clientHeight}function fA(e){this.addEventListener("load",e),this.addEventListener("error",e)}function mA(e,t,l,n,a,i,o,u,r){var s=t.nodeType===9?t:t.ownerDocument;try{var m=s.startViewTransition({update:function(){var f=s.defaultView,g=f.navigation&&f.navigation.transition,x=s.fonts.status;n();var R=[];if(x==="loaded"&&(cA(s),s.fonts.status==="loading"&&R.push(s.fonts.ready)),x=R.length,e!==null)for(var M=e.suspenseyImages,b=0,h=0;h<M.length;h++){var v=M[h];if(!v.complete){var E=v.getBoundingClientRect();if(0<E.bottom&&0<E.right&&E.top<f.innerHeight&&E.left<f.innerWidth){if(b+=ME(v),b>pf){R.length=x;break}v=new Promise(fA.bind(v)),R.push(v)}}}if(0<R.length)return f=Promise.race([Promise.all(R),new Promise(function(N){return setTimeout(N,500)})]).then(a,a),(g?Promise.allSettled([g.finished,f]):f).then(i,i);if(a(),g)return g.finished.then(i,i);i()},types:l});s.__reactViewTransition=m;var p=[];return m.ready.then(function(){for(var f=s.documentElement.getAnimations({subtree:!0}),g=0;g<f.length;g++){var x=f[g],R=x.effect,M=R.pseudoElement;if(M!=null&&M.startsWith("::view-transition")){p.push(x),x=R.getKeyframes();for(var b=M=void 0,h=!0,v=0;v<x.length;v++){var E=x[v],N=E.width;if(M===void 0)M=N;else if(M!==N){h=!1;break}if(N=E.height,b===void 0)b=N;else if(b!==N){h=!1;break}delete E.width,delete E.height,E.transform==="none"&&delete E.transform}h&&M!==void 0&&b!==void 0&&(R.setKeyframes(x),h=getComputedStyle(R.target,R.pseudoElement),h.width!==M||h.height!==b)&&(h=x[0],h.width=M,h.height=b,h=x[x.length-1],h.width=M,h.height=b,R.setKeyframes(x))}}o()},function(f){s.__reactViewTransition===m&&(s.__reactViewTransition=null);try{typeof f=="object"&&f!==null&&f.name==="InvalidStateError"&&(f.message==="View transition was skipped because document visibility state is hidden."||f.message==="Skipping view transition because document visibility state has become hidden."||f.message==="Skipping view transition because viewport size changed."||f.message==="Transition was aborted because of invalid state")&&(f=null),f!==null&&r(f)}finally{n(),a(),o()}}),m.finished.finally(function(){for(var f=0;f<p.length;f++)p[f].cancel();s.__reactViewTransition===m&&(s.__reactViewTransition=null),u()}),m}catch{return n(),a(),o(),null}}function so(e,t){this._scope=document.documentElement,this._selector="::view-transition-"+e+"("+t+")"}so.prototype.animate=function(e,t){return t=typeof t=="number"?{duration:t}:Qe({},t),t.pseudoElement=this._selector,this._scope.animate(e,t)};so.prototype.getAnimations=function(){for(var e=this._scope,t=this._selector,l=e.getAnimations({subtree:!0}),n=[],a=0;a<l.length;a++){var i=l[a].effect;i!==null&&i.target===e&&i.pseudoElement===t&&n.push(l[a])}return n};so.prototype.getComputedStyle=function(){return getComputedStyle(this._scope,this._selector)};function bE(e){return{name:e,group:new so("group",e),imagePair:new so("image-pair",e),old:new so("old",e),new:new so("new",e)}}function tn(e){this._fragmentFiber=e,this._observers=this._eventListeners=null}tn.prototype.addEventListener=function(e,t,l){var n=null,a=null;if(!(l!=null&&typeof l!="boolean"&&(n=l.signal||null,n!==null&&n.aborted))){this._eventListeners===null&&(this._eventListeners=[]);var i=this._eventListeners;if(SE(i,e,t,l)===-1){var o=this,u=t;l!=null&&typeof l!="boolean"&&l.once===!0&&(u=function(r){o.removeEventListener(e,t,l),typeof t=="function"?t.call(this,r):t.handleEvent(r)}),n!==null&&(a=o.removeEventListener.bind(o,e,t,l),n.addEventListener("abort",a,{once:!0}),a=n.removeEventListener.bind(n,"abort",a)),n=Xu(l),i.push({type:e,listener:t,optionsOrUseCapture:l,attachedListener:u,cleanup:a}),Hl(this._fragmentFiber.child,!1,dA,e,u,n)}this._eventListeners=i}};function dA(e,t,l,n){return Ht(e).addEventListener(t,l,n),!1}tn.prototype.removeEventListener=function(e,t,l){var n=this._eventListeners;if(n!==null&&(t=SE(n,e,t,l),t!==-1)){var a=n[t];l=a.attachedListener;var i=a.cleanup;a=Xu(a.optionsOrUseCapture),Hl(this._fragmentFiber.child,!1,pA,e,l,a),n.splice(t,1),i!==null&&i()}};function pA(e,t,l,n){return Ht(e).removeEventListener(t,l,n),!1}function Xu(e){return e!=null&&typeof e!="boolean"&&(e.once===!0||e.signal instanceof AbortSignal)?{capture:e.capture,passive:e.passive}:e}function w1(e){return e==null?"c=0":typeof e=="boolean"?"c="+(e?"1":"0"):"c="+(e.capture?"1":"0")}function SE(e,t,l,n){if(e.length===0)return-1;n=w1(n);for(var a=0;a<e.length;a++){var i=e[a];if(i.type===t&&i.listener===l&&w1(i.optionsOrUseCapture)===n)return a}return-1}tn.prototype.dispatchEvent=function(e){var t=To(this._fragmentFiber);if(t===null)return!0;t=Ht(t);var l=this._eventListeners;if(l!==null&&0<l.length||!e.bubbles){var n=t.nodeType===9?t.createComment(""):document.createTextNode("");if(l)for(var a=0;a<l.length;a++){var i=l[a];n.addEventListener(i.type,i.attachedListener,Xu(i.optionsOrUseCapture))}if(t.appendChild(n),e=n.dispatchEvent(e),l)for(a=0;a<l.length;a++)i=l[a],n.removeEventListener(i.type,i.attachedListener,Xu(i.optionsOrUseCapture));return t.removeChild(n),e}return t.dispatchEvent(e)};tn.prototype.focus=function(e){Hl(this._fragmentFiber.child,!0,EE,e,void 0,void 0)};function EE(e,t){return e.tag===6?!1:(e=Ht(e),RA(e,t))}tn.prototype.focusLast=function(e){var t=[];Hl(this._fragmentFiber.child,!0,Dg,t,void 0,void 0);for(var l=t.length-1;0<=l&&!EE(t[l],e);l--);};function Dg(e,t){return t.push(e),!1}tn.prototype.blur=function(){var e=To(this._fragmentFiber);e!==null&&(e=Ht(e),e=ks(e).activeElement,e!==null&&Hl(this._fragmentFiber.child,!1,gA,e,void 0,void 0))};function gA(e,t){return e.tag===6?!1:(e=Ht(e),e===t||e.contains(t)?(t.blur(),!0):!1)}tn.prototype.observeUsing=function(e){this._observers===null&&(this._observers=new Set),this._observers.add(e),Hl(this._fragmentFiber.child,!1,hA,e,void 0,void 0)};function hA(e,t){return e.tag===6||(e=Ht(e),t.observe(e)),!1}tn.prototype.unobserveUsing=function(e){var t=this._observers;if(t!==null&&t.has(e)){t.delete(e),Hl(this._fragmentFiber.child,!1,vA,e,void 0,void 0);for(var l=t=0;l<Gn.length;l++){var n=Gn[l];n.fragmentInstance===this&&n.observer===e?e.unobserve(n.instance):Gn[t++]=n}Gn.length=t}};function vA(e,t){return e.tag===6||(e=Ht(e),t.unobserve(e)),!1}var Gn=[],Ap=!1;function yA(e,t,l){Gn.push({fragmentInstance:e,observer:t,instance:l}),Ap||(Ap=!0,AA(function(){Ap=!1;var n=Gn;Gn=[];for(var a=0;a<n.length;a++){var i=n[a];i.observer.unobserve(i.instance)}}))}tn.prototype.getClientRects=function(){var e=[];return Hl(this._fragmentFiber.child,!1,bA,e,void 0,void 0),e};function bA(e,t){if(e.tag===6){e=e.stateNode;var l=e.ownerDocument.createRange();l.selectNodeContents(e),t.push.apply(t,l.getClientRects())}else e=Ht(e),t.push.apply(t,e.getClientRects());return!1}tn.prototype.getRootNode=function(e){var t=To(this._fragmentFiber);return t===null?this:Ht(t).getRootNode(e)};tn.prototype.compareDocumentPosition=function(e){var t=To(this._fragmentFiber);if(t===null)return Node.DOCUMENT_POSITION_DISCONNECTED;var l=[];Hl(this._fragmentFiber.child,!1,Dg,l,void 0,void 0);var n=Ht(t);if(l.length===0){if(l=n,ty(this._fragmentFiber)){e:{for(t=this._fragmentFiber.return;t!==null;){if(t.tag===4){t=t.stateNode.containerInfo;break e}if(t.tag===3||t.tag===5||t.tag===27)break;t=t.return}t=null}t!=null&&(l=t)}t=this._fragmentFiber;var a=n=l.compareDocumentPosition(e);return l===e?a=Node.DOCUMENT_POSITION_CONTAINS:n&Node.DOCUMENT_POSITION_CONTAINED_BY&&(l=Q1(t)[1],l===null?a=Node.DOCUMENT_POSITION_PRECEDING:(e=Ht(l).compareDocumentPosition(e),a=e===0||e&Node.DOCUMENT_POSITION_FOLLOWING?Node.DOCUMENT_POSITION_FOLLOWING:Node.DOCUMENT_POSITION_PRECEDING)),a|=Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC}t=Ht(l[0]),a=Ht(l[l.length-1]);var i=ty(this._fragmentFiber)?t.parentElement:n;if(i==null)return Node.DOCUMENT_POSITION_DISCONNECTED;n=i.compareDocumentPosition(t)&Node.DOCUMENT_POSITION_CONTAINED_BY,i=i.compareDocumentPosition(a)&Node.DOCUMENT_POSITION_CONTAINED_BY;var o=t.compareDocumentPosition(e),u=a.compareDocumentPosition(e),r=o&Node.DOCUMENT_POSITION_CONTAINED_BY||u&Node.DOCUMENT_POSITION_CONTAINED_BY;return u=n&&i&&o&Node.DOCUMENT_POSITION_FOLLOWING&&u&Node.DOCUMENT_POSITION_PRECEDING,t=n&&t===e||i&&a===e||r||u?Node.DOCUMENT_POSITION_CONTAINED_BY:!n&&t===e||!i&&a===e?Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC:o,t&Node.DOCUMENT_POSITION_DISCONNECTED||t&Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC||SA(t,this._fragmentFiber,l[0],l[l.length-1],e)?t:Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC};function SA(e,t,l,n,a){var i=ro(a);if(e&Node.DOCUMENT_POSITION_CONTAINED_BY){if(l=!!i)e:{for(;i!==null;){if(i.tag===7&&(i===t||i.alternate===t)){l=!0;break e}i=i.return}l=!1}return l}if(e&Node.DOCUMENT_POSITION_CONTAINS){if(i===null)return i=a.ownerDocument,a===i||a===i.documentElement||a===i.body;e:{for(i=t,t=To(t);i!==null;){if(!(i.tag!==5&&i.tag!==3&&i.tag!==27||i!==t&&i.alternate!==t)){i=!0;break e}i=i.return}i=!1}return i}return e&Node.DOCUMENT_POSITION_PRECEDING?((t=!!i)&&!(t=i===l)&&(t=Mp(l,i,ly),t===null?t=!1:(Hl(t,!0,FN,i,l),i=hu,hu=null,t=i!==null)),t):e&Node.DOCUMENT_POSITION_FOLLOWING?((t=!!i)&&!(t=i===n)&&(t=Mp(n,i,ly),t===null?t=!1:(Hl(t,!0,IN,i,n),i=hu,Op=hu=null,t=i!==null)),t):!1}function x1(e,t){var l=e.ownerDocument.createRange();l.selectNodeContents(e),e=l.getBoundingClientRect(),window.scrollTo(window.scrollX+e.left,t?window.scrollY+e.top:window.scrollY+e.bottom-window.innerHeight)}tn.prototype.scrollIntoView=function(e){if(typeof e=="object")throw Error(C(566));var t=[];Hl(this._fragmentFiber.child,!1,Dg,t,void 0,void 0);var l=e!==!1;if(t.length===0){var n=Q1(this._fragmentFiber);if(n=l?n[1]||n[0]||To(this._fragmentFiber):n[0]||n[1],n===null)return;if(n.tag===6){e=Ht(n),x1(e,l);return}if(n=Ht(n),n.nodeType!==9){if(n.nodeType===11){l="host"in n?n.host:null,l!==null&&l.scrollIntoView(e);return}n.scrollIntoView(e)}}for(n=l?t.length-1:0;n!==(l?-1:t.length);){var a=t[n];a.tag===6?(a=Ht(a),x1(a,l)):Ht(a).scrollIntoView(e),n+=l?-1:1}};function EA(e,t){return e=Ht(e),wE(e,t),!1}function wE(e,t){e.reactFragments==null&&(e.reactFragments=new Set),e.reactFragments.add(t)}function xE(e,t){var l=t._eventListeners;if(l!==null)for(var n=0;n<l.length;n++){var a=l[n];e.addEventListener(a.type,a.attachedListener,Xu(a.optionsOrUseCapture))}e.nodeType!==3&&(l=t._observers,l!==null&&l.forEach(function(i){for(var o=0,u=0;u<Gn.length;u++){var r=Gn[u];(r.fragmentInstance!==t||r.observer!==i||r.instance!==e)&&(Gn[o++]=r)}Gn.length=o,i.observe(e)}),wE(e,t))}function wA(e,t){var l=t._eventListeners;if(l!==null)for(var n=0;n<l.length;n++){var a=l[n];e.removeEventListener(a.type,a.attachedListener,Xu(a.optionsOrUseCapture))}e.nodeType!==3&&(l=t._observers,l!==null&&l.forEach(function(i){typeof i.rootMargin=="string"?yA(t,i,e):i.unobserve(e)}),e.reactFragments!=null&&e.reactFragments.delete(t))}function L0(e){var t=e.firstChild;for(t&&t.nodeType===10&&(t=t.nextSibling);t;){var l=t;switch(t=t.nextSibling,l.nodeName){case"HTML":case"HEAD":case"BODY":L0(l),Kf(l);continue;case"SCRIPT":case"STYLE":continue;case"LINK":if(l.rel.toLowerCase()==="stylesheet")continue}e.removeChild(l)}}function xA(e,t,l,n){for(;e.nodeType===1;){var a=l;if(e.nodeName.toLowerCase()!==t.toLowerCase()){if(!n&&(e.nodeName!=="INPUT"||e.type!=="hidden"))break}else if(n){if(!e[js])switch(t){case"meta":if(!e.hasAttribute("itemprop"))break;return e;case"link":if(i=e.getAttribute("rel"),i==="stylesheet"&&e.hasAttribute("data-precedence"))break;if(i!==a.rel||e.getAttribute("href")!==(a.href==null||a.href===""?null:a.href)||e.getAttribute("crossorigin")!==(a.crossOrigin==null?null:a.crossOrigin)||e.getAttribute("title")!==(a.title==null?null:a.title))break;return e;case"style":if(e.hasAttribute("data-precedence"))break;return e;case"script":if(i=e.getAttribute("src"),(i!==(a.src==null?null:a.src)||e.getAttribute("type")!==(a.type==null?null:a.type)||e.getAttribute("crossorigin")!==(a.crossOrigin==null?null:a.crossOrigin))&&i&&e.hasAttribute("async")&&!e.hasAttribute("itemprop"))break;return e;default:return e}}else if(t==="input"&&e.type==="hidden"){var i=a.name==null?null:""+a.name;if(a.type==="hidden"&&e.getAttribute("name")===i)return e}else return e;if(e=xn(e.nextSibling),e===null)break}return null}function TA(e,t,l){if(t==="")return null;for(;e.nodeType!==3;)if((e.nodeType!==1||e.nodeName!=="INPUT"||e.type!=="hidden")&&!l||(e=xn(e.nextSibling),e===null))return null;return e}function TE(e,t){for(;e.nodeType!==8;)if((e.nodeType!==1||e.nodeName!=="INPUT"||e.type!=="hidden")&&!t||(e=xn(e.nextSibling),e===null))return null;return e}function k0(e){return e.data==="$?"||e.data==="$~"}function zg(e){return e.data==="$!"||e.data==="$?"&&e.ownerDocument.readyState!=="loading"}function NA(e,t){var l=e.ownerDocument;if(e.data==="$~")e._reactRetry=t;else if(e.data!=="$?"||l.readyState!=="loading")t();else{var n=function(){t(),l.removeEventListener("DOMContentLoaded",n)};l.addEventListener("DOMContentLoaded",n),e._reactRetry=n}}function xn(e){for(;e!=null;e=e.nextSibling){var t=e.nodeType;if(t===1||t===3)break;if(t===8){if(t=e.data,t==="$"||t==="$!"||t==="$?"||t==="$~"||t==="&"||t==="F!"||t==="F")break;if(t==="/$"||t==="/&")return null}}return e}var H0=null;function T1(e){e=e.nextSibling;for(var t=0;e;){if(e.nodeType===8){var l=e.data;if(l==="/$"||l==="/&"){if(t===0)return xn(e.nextSibling);t--}else l!=="$"&&l!=="$!"&&l!=="$?"&&l!=="$~"&&l!=="&"||t++}e=e.nextSibling}return null}function N1(e){e=e.previousSibling;for(var t=0;e;){if(e.nodeType===8){var l=e.data;if(l==="$"||l==="$!"||l==="$?"||l==="$~"||l==="&"){if(t===0)return e;t--}else l!=="/$"&&l!=="/&"||t++}e=e.previousSibling}return null}function RA(e,t){function l(){n=!0}if(e.ownerDocument.activeElement===e)return!0;var n=!1;try{e.ownerDocument.addEventListener("focus",l,!0),(e.focus||HTMLElement.prototype.focus).call(e,t)}finally{e.ownerDocument.removeEventListener("focus",l,!0)}return n}function AA(e){b1(function(){b1(function(t){return e(t)})})}function NE(e,t,l){switch(t=ks(l),e){case"html":if(e=t.documentElement,!e)throw Error(C(452));return e;case"head":if(e=t.head,!e)throw Error(C(453));return e;case"body":if(e=t.body,!e)throw Error(C(454));return e;default:throw Error(C(451))}}function RE(e,t,l){for(var n in l){var a=l[n];l.hasOwnProperty(n)&&a!=null&&He(e,t,n,null,lA,a)}l.dangerouslySetInnerHTML!=null&&(e.textContent=""),e.onclick===sa&&(e.onclick=null),Kf(e)}function _p(e){for(var t=e.attributes;t.length;)e.removeAttributeNode(t[0]);Kf(e)}var Tn=new Map,R1=new Set;function Hs(e){if(typeof e.getRootNode=="function"){var t=e.getRootNode();if(t.nodeType===9||t.nodeType===11)return t}return e.nodeType===9?e:e.ownerDocument}var Ga=Oe.d;Oe.d={f:_A,r:OA,D:MA,C:CA,L:DA,m:zA,X:kA,S:LA,M:HA};function _A(){var e=Ga.f(),t=um();return e||t}function OA(e){var t=Wu(e);t!==null&&t.tag===5&&t.type==="form"?cS(t):Ga.r(e)}var lr=typeof document>"u"?null:document;function AE(e,t,l){var n=lr;if(n&&typeof t=="string"&&t){var a=Sn(t);a='link[rel="'+e+'"][href="'+a+'"]',typeof l=="string"&&(a+='[crossorigin="'+l+'"]'),R1.has(a)||(R1.add(a),e={rel:e,crossOrigin:l,href:t},n.querySelector(a)===null&&(t=n.createElement("link"),nl(t,"link",e),Jt(t),n.head.appendChild(t)))}}function MA(e){Ga.D(e),AE("dns-prefetch",e,null)}function CA(e,t){Ga.C(e,t),AE("preconnect",e,t)}function DA(e,t,l){Ga.L(e,t,l);var n=lr;if(n&&e&&t){var a='link[rel="preload"][as="'+Sn(t)+'"]';t==="image"&&l&&l.imageSrcSet?(a+='[imagesrcset="'+Sn(l.imageSrcSet)+'"]',typeof l.imageSizes=="string"&&(a+='[imagesizes="'+Sn(l.imageSizes)+'"]')):a+='[href="'+Sn(e)+'"]';var i=a;switch(t){case"style":i=Ku(e);break;case"script":i=nr(e)}if(!(Tn.has(i)||(e=Qe({rel:"preload",href:t==="image"&&l&&l.imageSrcSet?void 0:e,as:t},l),Tn.set(i,e),n.querySelector(a)!==null||t==="style"&&n.querySelector(Fs(i))||t==="script"&&n.querySelector(Is(i))))){var o=n.createElement("link");nl(o,"link",e),t==="style"&&(o[Ef]=!0,o.onload=o.onerror=function(){lb(o)}),Jt(o),n.head.appendChild(o)}}}function zA(e,t){Ga.m(e,t);var l=lr;if(l&&e){var n=t&&typeof t.as=="string"?t.as:"script",a='link[rel="modulepreload"][as="'+Sn(n)+'"][href="'+Sn(e)+'"]',i=a;switch(n){case"audioworklet":case"paintworklet":case"serviceworker":case"sharedworker":case"worker":case"script":i=nr(e)}if(!Tn.has(i)&&(e=Qe({rel:"modulepreload",href:e},t),Tn.set(i,e),l.querySelector(a)===null)){switch(n){case"audioworklet":case"paintworklet":case"serviceworker":case"sharedworker":case"worker":case"script":if(l.querySelector(Is(i)))return}n=l.createElement("link"),nl(n,"link",e),Jt(n),l.head.appendChild(n)}}}function LA(e,t,l){Ga.S(e,t,l);var n=lr;if(n&&e){var a=_u(n).hoistableStyles,i=Ku(e);t=t||"default";var o=a.get(i);if(!o){var u={loading:0,preload:null};if(o=n.querySelector(Fs(i)))u.loading=5;else{e=Qe({rel:"stylesheet",href:e,"data-precedence":t},l),(l=Tn.get(i))&&Lg(e,l);var r=o=n.createElement("link");Jt(r),nl(r,"link",e),r._p=new Promise(function(s,m){r.onload=s,r.onerror=m}),r.addEventListener("load",function(){u.loading|=1}),r.addEventListener("error",function(){u.loading|=2}),u.loading|=4,mf(o,t,n)}o={type:"stylesheet",instance:o,count:1,state:u},a.set(i,o)}}}function kA(e,t){Ga.X(e,t);var l=lr;if(l&&e){var n=_u(l).hoistableScripts,a=nr(e),i=n.get(a);i||(i=l.querySelector(Is(a)),i||(e=Qe({src:e,async:!0},t),(t=Tn.get(a))&&kg(e,t),i=l.createElement("script"),Jt(i),nl(i,"link",e),l.head.appendChild(i)),i={type:"script",instance:i,count:1,state:null},n.set(a,i))}}function HA(e,t){Ga.M(e,t);var l=lr;if(l&&e){var n=_u(l).hoistableScripts,a=nr(e),i=n.get(a);i||(i=l.querySelector(Is(a)),i||(e=Qe({src:e,async:!0,type:"module"},t),(t=Tn.get(a))&&kg(e,t),i=l.createElement("script"),Jt(i),nl(i,"link",e),l.head.appendChild(i)),i={type:"script",instance:i,count:1,state:null},n.set(a,i))}}function A1(e,t,l,n){var a=(a=Ni.current)?Hs(a):null;if(!a)throw Error(C(446));switch(e){case"meta":case"title":return null;case"style":return typeof l.precedence=="string"&&typeof l.href=="string"?(l=Ku(l.href),t=_u(a).hoistableStyles,n=t.get(l),n||(n={type:"style",instance:null,count:0,state:null},t.set(l,n)),n):{type:"void",instance:null,count:0,state:null};case"link":if(l.rel==="stylesheet"&&typeof l.href=="string"&&typeof l.precedence=="string"){e=Ku(l.href);var i=_u(a).hoistableStyles,o=i.get(e);if(o||(a=a.ownerDocument||a,o={type:"stylesheet",instance:null,count:0,state:{loading:0,preload:null}},i.set(e,o),(i=a.querySelector(Fs(e)))?i._p||(o.instance=i,o.state.loading=5):(i=Tn.get(e),i||(i={rel:"preload",as:"style",href:l.href,crossOrigin:l.crossOrigin,integrity:l.integrity,media:l.media,hrefLang:l.hrefLang,referrerPolicy:l.referrerPolicy},Tn.set(e,i)),UA(a,e,i,o.state))),t&&n===null)throw Error(C(528,""));return o}if(t&&n!==null)throw Error(C(529,""));return null;case"script":return t=l.async,l=l.src,typeof l=="string"&&t&&typeof t!="function"&&typeof t!="symbol"?(l=nr(l),t=_u(a).hoistableScripts,n=t.get(l),n||(n={type:"script",instance:null,count:0,state:null},t.set(l,n)),n):{type:"void",instance:null,count:0,state:null};default:throw Error(C(444,e))}}function Ku(e){return'href="'+Sn(e)+'"'}function Fs(e){return'link[rel="stylesheet"]['+e+"]"}function _E(e){return Qe({},e,{"data-precedence":e.precedence,precedence:null})}function UA(e,t,l,n){if(t=e.querySelector('link[rel="preload"][as="style"]['+t+"]")){if(t[Ef]!==!0){n.loading=1;return}}else t=e.createElement("link"),t[Ef]=!0,t.onload=t.onerror=lb.bind(null,t),nl(t,"link",l),Jt(t),e.head.appendChild(t);n.preload=t,t.addEventListener("load",function(){return n.loading|=1}),t.addEventListener("error",function(){return n.loading|=2})}function nr(e){return'[src="'+Sn(e)+'"]'}function Is(e){return"script[async]"+e}function _1(e,t,l){if(t.count++,t.instance===null)switch(t.type){case"style":var n=e.querySelector('style[data-href~="'+Sn(l.href)+'"]');if(n)return t.instance=n,Jt(n),n;var a=Qe({},l,{"data-href":l.href,"data-precedence":l.precedence,href:null,precedence:null});return n=(e.ownerDocument||e).createElement("style"),Jt(n),nl(n,"style",a),mf(n,l.precedence,e),t.instance=n;case"stylesheet":a=Ku(l.href);var i=e.querySelector(Fs(a));if(i)return t.state.loading|=4,t.instance=i,Jt(i),i;n=_E(l),(a=Tn.get(a))&&Lg(n,a),i=(e.ownerDocument||e).createElement("link"),Jt(i);var o=i;return o._p=new Promise(function(u,r){o.onload=u,o.onerror=r}),nl(i,"link",n),t.state.loading|=4,mf(i,l.precedence,e),t.instance=i;case"script":return i=nr(l.src),(a=e.querySelector(Is(i)))?(t.instance=a,Jt(a),a):(n=l,(a=Tn.get(i))&&(n=Qe({},l),kg(n,a)),e=e.ownerDocument||e,a=e.createElement("script"),Jt(a),nl(a,"link",n),e.head.appendChild(a),t.instance=a);case"void":return null;default:throw Error(C(443,t.type))}else t.type==="stylesheet"&&(t.state.loading&4)===0&&(n=t.instance,t.state.loading|=4,mf(n,l.precedence,e));return t.instance}function mf(e,t,l){for(var n=l.querySelectorAll('link[rel="stylesheet"][data-precedence],style[data-precedence]'),a=n.length?n[n.length-1]:null,i=a,o=0;o<n.length;o++){var u=n[o];if(u.dataset.precedence===t)i=u;else if(i!==a)break}i?i.parentNode.insertBefore(e,i.nextSibling):(t=l.nodeType===9?l.head:l,t.insertBefore(e,t.firstChild))}function Lg(e,t){e.crossOrigin==null&&(e.crossOrigin=t.crossOrigin),e.referrerPolicy==null&&(e.referrerPolicy=t.referrerPolicy),e.title==null&&(e.title=t.title)}function kg(e,t){e.crossOrigin==null&&(e.crossOrigin=t.crossOrigin),e.referrerPolicy==null&&(e.referrerPolicy=t.referrerPolicy),e.integrity==null&&(e.integrity=t.integrity)}var df=null;function O1(e,t,l){if(df===null){var n=new Map,a=df=new Map;a.set(l,n)}else a=df,n=a.get(l),n||(n=new Map,a.set(l,n));if(n.has(e))return n;for(n.set(e,null),l=l.getElementsByTagName(e),a=0;a<l.length;a++){var i=l[a];if(!(i[js]||i[Pt]||e==="link"&&i.getAttribute("rel")==="stylesheet")&&i.namespaceURI!=="http://www.w3.org/2000/svg"){var o=i.getAttribute(t)||"";o=e+o;var u=n.get(o);u?u.push(i):n.set(o,[i])}}return n}function U0(e,t,l){e=e.ownerDocument||e,e.head.insertBefore(l,t==="title"?e.querySelector("head > title"):null)}function BA(e,t,l){if(l===1||t.itemProp!=null)return!1;switch(e){case"meta":case"title":return!0;case"style":if(typeof t.precedence!="string"||typeof t.href!="string"||t.href==="")break;return!0;case"link":if(typeof t.rel!="string"||typeof t.href!="string"||t.href===""||t.onLoad||t.onError)break;return t.rel==="stylesheet"?(e=t.disabled,typeof t.precedence=="string"&&e==null):!0;case"script":if(t.async&&typeof t.async!="function"&&typeof t.async!="symbol"&&!t.onLoad&&!t.onError&&t.src&&typeof t.src=="string")return!0}return!1}function M1(e,t){return e==="img"&&t.src!=null&&t.src!==""&&t.onLoad==null&&t.loading!=="lazy"}function OE(e){return!(e.type==="stylesheet"&&(e.state.loading&3)===0)}function ME(e){return(e.width||100)*(e.height||100)*(typeof devicePixelRatio=="number"?devicePixelRatio:1)*.25}function C1(e,t){typeof t.decode=="function"&&(e.imgCount++,t.complete||(e.imgBytes+=ME(t),e.suspenseyImages.push(t)),e=GA.bind(e),t.decode().then(e,e))}function VA(e,t,l,n){if(l.type==="stylesheet"&&(typeof n.media!="string"||matchMedia(n.media).matches!==!1)&&(l.state.loading&4)===0){if(l.instance===null){var a=Ku(n.href),i=t.querySelector(Fs(a));if(i){t=i._p,t!==null&&typeof t=="object"&&typeof t.then=="function"&&(e.count++,e=Us.bind(e),t.then(e,e)),l.state.loading|=4,l.instance=i,Jt(i);return}i=t.ownerDocument||t,n=_E(n),(a=Tn.get(a))&&Lg(n,a),i=i.createElement("link"),Jt(i);var o=i;o._p=new Promise(function(u,r){o.onload=u,o.onerror=r}),nl(i,"link",n),l.instance=i}e.stylesheets===null&&(e.stylesheets=new Map),e.stylesheets.set(l,t),(t=l.state.preload)&&(l.state.loading&3)===0&&(e.count++,l=Us.bind(e),t.addEventListener("load",l),t.addEventListener("error",l))}}var pf=0;function YA(e,t){return e.stylesheets&&e.count===0&&gf(e,e.stylesheets),0<e.count||0<e.imgCount?function(l){var n=setTimeout(function(){if(e.stylesheets&&gf(e,e.stylesheets),e.unsuspend){var i=e.unsuspend;e.unsuspend=null,i()}},6e4+t);0<e.imgBytes&&pf===0&&(pf=62500*aA());var a=setTimeout(function(){if(e.waitingForImages=!1,e.count===0&&(e.stylesheets&&gf(e,e.stylesheets),e.unsuspend)){var i=e.unsuspend;e.unsuspend=null,i()}},(e.imgBytes>pf?50:800)+t);return e.unsuspend=l,function(){e.unsuspend=null,clearTimeout(n),clearTimeout(a)}}:null}function CE(e){if(e.count===0&&(e.imgCount===0||!e.waitingForImages)){if(e.stylesheets)gf(e,e.stylesheets);else if(e.unsuspend){var t=e.unsuspend;e.unsuspend=null,t()}}}function Us(){this.count--,CE(this)}function GA(){this.imgCount--,CE(this)}var jf=null;function gf(e,t){e.stylesheets=null,e.unsuspend!==null&&(e.count++,jf=new Map,t.forEach(qA,e),jf=null,Us.call(e))}function qA(e,t){if(!(t.state.loading&4)){var l=jf.get(e);if(l)var n=l.get(null);else{l=new Map,jf.set(e,l);for(var a=e.querySelectorAll("link[data-precedence],style[data-precedence]"),i=0;i<a.length;i++){var o=a[i];(o.nodeName==="LINK"||o.getAttribute("media")!=="not all")&&(l.set(o.dataset.precedence,o),n=o)}n&&l.set(null,n)}a=t.instance,o=a.getAttribute("data-precedence"),i=l.get(o)||n,i===n&&l.set(null,a),l.set(o,a),this.count++,n=Us.bind(this),a.addEventListener("load",n),a.addEventListener("error",n),i?i.parentNode.insertBefore(a,i.nextSibling):(e=e.nodeType===9?e.head:e,e.insertBefore(a,e.firstChild)),t.state.loading|=4}}var Ju={$$typeof:ra,Provider:null,Consumer:null,_currentValue:co,_currentValue2:co,_threadCount:0};function QA(e,t,l,n,a,i,o,u,r){this.tag=1,this.containerInfo=e,this.pingCache=this.current=this.pendingChildren=null,this.timeoutHandle=-1,this.callbackNode=this.next=this.pendingContext=this.context=this.cancelPendingCommit=null,this.callbackPriority=0,this.expirationTimes=lp(-1),this.entangledLanes=this.shellSuspendCounter=this.errorRecoveryDisabledLanes=this.expiredLanes=this.warmLanes=this.pingedLanes=this.suspendedLanes=this.pendingLanes=0,this.entanglements=lp(0),this.hiddenUpdates=lp(null),this.identifierPrefix=n,this.onUncaughtError=a,this.onCaughtError=i,this.onRecoverableError=o,this.pooledCache=null,this.pooledCacheLanes=0,this.formState=r,this.transitionTypes=null,this.incompleteTransitions=new Map}function DE(e,t,l,n,a,i,o,u,r,s,m,p){return e=new QA(e,t,l,o,r,s,m,p,u),t=1,i===!0&&(t|=24),i=Ll(3,null,null,t),e.current=i,i.stateNode=e,t=tg(),t.refCount++,e.pooledCache=t,t.refCount++,i.memoizedState={element:n,isDehydrated:l,cache:t},ag(i),e}function zE(e){return e?(e=Tu,e):Tu}function LE(e,t,l,n,a,i){a=zE(a),n.context===null?n.context=a:n.pendingContext=a,n=Ai(t),n.payload={element:l},i=i===void 0?null:i,i!==null&&(n.callback=i),l=_i(e,n,t),l!==null&&(kl(l,e,t),gs(l,e,t))}function D1(e,t){if(e=e.memoizedState,e!==null&&e.dehydrated!==null){var l=e.retryLane;e.retryLane=l!==0&&l<t?l:t}}function Hg(e,t){D1(e,t),(e=e.alternate)&&D1(e,t)}function kE(e){if(e.tag===13||e.tag===31){var t=Ao(e,67108864);t!==null&&kl(t,e,67108864),Hg(e,67108864)}}function z1(e){if(e.tag===13||e.tag===31){var t=Pl();t=Q0(t);var l=Ao(e,t);l!==null&&kl(l,e,t),Hg(e,t)}}var $u=!0;function jA(e,t,l,n){var a=F.T;F.T=null;var i=Oe.p;try{Oe.p=2,Ug(e,t,l,n)}finally{Oe.p=i,F.T=a}}function ZA(e,t,l,n){var a=F.T;F.T=null;var i=Oe.p;try{Oe.p=8,Ug(e,t,l,n)}finally{Oe.p=i,F.T=a}}function Ug(e,t,l,n){if($u){var a=B0(n);if(a===null)Np(e,t,n,Zf,l),L1(e,n);else if(KA(a,e,t,l,n))n.stopPropagation();else if(L1(e,n),t&4&&-1<XA.indexOf(e)){for(;a!==null;){var i=Wu(a);if(i!==null)switch(i.tag){case 3:if(i=i.stateNode,i.current.memoizedState.isDehydrated){var o=io(i.pendingLanes);if(o!==0){var u=i;for(u.pendingLanes|=2,u.entangledLanes|=2;o;){var r=1<<31-Wl(o);u.entanglements[1]|=r,o&=~r}ha(i),(_e&6)===0&&(Vf=Fl()+500,$s(0,!1))}}break;case 31:case 13:u=Ao(i,2),u!==null&&kl(u,i,2),um(),Hg(i,2)}if(i=B0(n),i===null&&Np(e,t,n,Zf,l),i===a)break;a=i}a!==null&&n.stopPropagation()}else Np(e,t,n,null,l)}}function B0(e){return e=X0(e),Bg(e)}var Zf=null;function Bg(e){if(Zf=null,e=ro(e),e!==null){var t=Ys(e);if(t===null)e=null;else{var l=t.tag;if(l===13){if(e=Y1(t),e!==null)return e;e=null}else if(l===31){if(e=G1(t),e!==null)return e;e=null}else if(l===3){if(t.stateNode.current.memoizedState.isDehydrated)return t.tag===3?t.stateNode.containerInfo:null;e=null}else t!==e&&(e=null)}}return Zf=e,null}function HE(e){switch(e){case"beforetoggle":case"cancel":case"click":case"close":case"contextmenu":case"copy":case"cut":case"auxclick":case"dblclick":case"dragend":case"dragstart":case"drop":case"focusin":case"focusout":case"input":case"invalid":case"keydown":case"keypress":case"keyup":case"mousedown":case"mouseup":case"paste":case"pause":case"play":case"pointercancel":case"pointerdown":case"pointerup":case"ratechange":case"reset":case"seeked":case"submit":case"toggle":case"touchcancel":case"touchend":case"touchstart":case"volumechange":case"change":case"selectionchange":case"textInput":case"compositionstart":case"compositionend":case"compositionupdate":case"beforeblur":case"afterblur":case"beforeinput":case"blur":case"fullscreenchange":case"fullscreenerror":case"focus":case"hashchange":case"popstate":case"select":case"selectstart":return 2;case"drag":case"dragenter":case"dragexit":case"dragleave":case"dragover":case"mousemove":case"mouseout":case"mouseover":case"pointermove":case"pointerout":case"pointerover":case"resize":case"scroll":case"touchmove":case"wheel":case"mouseenter":case"mouseleave":case"pointerenter":case"pointerleave":return 8;case"message":switch(oR()){case K1:return 2;case J1:return 8;case Sf:case uR:return 32;case $1:return 268435456;default:return 32}default:return 32}}var V0=!1,Di=null,zi=null,Li=null,Bs=new Map,Vs=new Map,yi=[],XA="mousedown mouseup touchcancel touchend touchstart auxclick dblclick pointercancel pointerdown pointerup dragend dragstart drop compositionend compositionstart keydown keypress keyup input textInput copy cut paste click change contextmenu reset".split(" ");function L1(e,t){switch(e){case"focusin":case"focusout":Di=null;break;case"dragenter":case"dragleave":zi=null;break;case"mouseover":case"mouseout":Li=null;break;case"pointerover":case"pointerout":Bs.delete(t.pointerId);break;case"gotpointercapture":case"lostpointercapture":Vs.delete(t.pointerId)}}function as(e,t,l,n,a,i){return e===null||e.nativeEvent!==i?(e={blockedOn:t,domEventName:l,eventSystemFlags:n,nativeEvent:i,targetContainers:[a]},t!==null&&(t=Wu(t),t!==null&&kE(t)),e):(e.eventSystemFlags|=n,t=e.targetContainers,a!==null&&t.indexOf(a)===-1&&t.push(a),e)}function KA(e,t,l,n,a){switch(t){case"focusin":return Di=as(Di,e,t,l,n,a),!0;case"dragenter":return zi=as(zi,e,t,l,n,a),!0;case"mouseover":return Li=as(Li,e,t,l,n,a),!0;case"pointerover":var i=a.pointerId;return Bs.set(i,as(Bs.get(i)||null,e,t,l,n,a)),!0;case"gotpointercapture":return i=a.pointerId,Vs.set(i,as(Vs.get(i)||null,e,t,l,n,a)),!0}return!1}function UE(e){var t=ro(e.target);if(t!==null){var l=Ys(t);if(l!==null){if(t=l.tag,t===13){if(t=Y1(l),t!==null){e.blockedOn=t,oy(e.priority,function(){z1(l)});return}}else if(t===31){if(t=G1(l),t!==null){e.blockedOn=t,oy(e.priority,function(){z1(l)});return}}else if(t===3&&l.stateNode.current.memoizedState.isDehydrated){e.blockedOn=l.tag===3?l.stateNode.containerInfo:null;return}}}e.blockedOn=null}function hf(e){if(e.blockedOn!==null)return!1;for(var t=e.targetContainers;0<t.length;){var l=B0(e.nativeEvent);if(l===null){l=e.nativeEvent;var n=new l.constructor(l.type,l);qp=n,l.target.dispatchEvent(n),qp=null}else return t=Wu(l),t!==null&&kE(t),e.blockedOn=l,!1;t.shift()}return!0}function k1(e,t,l){hf(e)&&l.delete(t)}function JA(){V0=!1,Di!==null&&hf(Di)&&(Di=null),zi!==null&&hf(zi)&&(zi=null),Li!==null&&hf(Li)&&(Li=null),Bs.forEach(k1),Vs.forEach(k1)}function $c(e,t){e.blockedOn===t&&(e.blockedOn=null,V0||(V0=!0,Ut.unstable_scheduleCallback(Ut.unstable_NormalPriority,JA)))}var Fc=null;function H1(e){Fc!==e&&(Fc=e,Ut.unstable_scheduleCallback(Ut.unstable_NormalPriority,function(){Fc===e&&(Fc=null);for(var t=0;t<e.length;t+=3){var l=e[t],n=e[t+1],a=e[t+2];if(typeof n!="function"){if(Bg(n||l)===null)continue;break}var i=Wu(l);i!==null&&(e.splice(t,3),t-=3,a0(i,{pending:!0,data:a,method:l.method,action:n},n,a))}}))}function Fu(e){function t(r){return $c(r,e)}Di!==null&&$c(Di,e),zi!==null&&$c(zi,e),Li!==null&&$c(Li,e),Bs.forEach(t),Vs.forEach(t);for(var l=0;l<yi.length;l++){var n=yi[l];n.blockedOn===e&&(n.blockedOn=null)}for(;0<yi.length&&(l=yi[0],l.blockedOn===null);)UE(l),l.blockedOn===null&&yi.shift();if(l=(e.ownerDocument||e).$$reactFormReplay,l!=null)for(n=0;n<l.length;n+=3){var a=l[n],i=l[n+1],o=a[Ul]||null;if(typeof i=="function")o||H1(l);else if(o){var u=null;if(i&&i.hasAttribute("formAction")){if(a=i,o=i[Ul]||null)u=o.formAction;else if(Bg(a)!==null)continue}else u=o.action;typeof u=="function"?l[n+1]=u:(l.splice(n,3),n-=3),H1(l)}}}function BE(){function e(i){i.canIntercept&&i.info==="react-transition"&&i.intercept({handler:function(){return new Promise(function(o){return a=o})},focusReset:"manual",scroll:"manual"})}function t(){a!==null&&(a(),a=null),n||setTimeout(l,20)}function l(){if(!n&&!navigation.transition){var i=navigation.currentEntry;i&&i.url!=null&&navigation.navigate(i.url,{state:i.getState(),info:"react-transition",history:"replace"})}}if(typeof navigation=="object"){var n=!1,a=null;return navigation.addEventListener("navigate",e),navigation.addEventListener("navigatesuccess",t),navigation.addEventListener("navigateerror",t),setTimeout(l,100),function(){n=!0,navigation.removeEventListener("navigate",e),navigation.removeEventListener("navigatesuccess",t),navigation.removeEventListener("navigateerror",t),a!==null&&(a(),a=null)}}}function Vg(e){this._internalRoot=e}cm.prototype.render=Vg.prototype.render=function(e){var t=this._internalRoot;if(t===null)throw Error(C(409));var l=t.current,n=Pl();LE(l,n,e,t,null,null)};cm.prototype.unmount=Vg.prototype.unmount=function(){var e=this._internalRoot;if(e!==null){this._internalRoot=null;var t=e.containerInfo;LE(e.current,2,null,e,null,null),um(),t[Iu]=null}};function cm(e){this._internalRoot=e}cm.prototype.unstable_scheduleHydration=function(e){if(e){var t=tb();e={blockedOn:null,target:e,priority:t};for(var l=0;l<yi.length&&t!==0&&t<yi[l].priority;l++);yi.splice(l,0,e),l===0&&UE(e)}};var U1=B1.version;if(U1!=="19.3.0")throw Error(C(527,U1,"19.3.0"));Oe.findDOMNode=function(e){var t=e._reactInternals;if(t===void 0)throw typeof e.render=="function"?Error(C(188)):(e=Object.keys(e).join(","),Error(C(268,e)));return e=$N(t),e=e!==null?q1(e):null,e=e===null?null:e.stateNode,e};var $A={bundleType:0,version:"19.3.0",rendererPackageName:"react-dom",currentDispatcherRef:F,reconcilerVersion:"19.3.0"};if(typeof __REACT_DEVTOOLS_GLOBAL_HOOK__<"u"&&(is=__REACT_DEVTOOLS_GLOBAL_HOOK__,!is.isDisabled&&is.supportsFiber))try{Gs=is.inject($A),Il=is}catch{}var is;fm.createRoot=function(e,t){if(!V1(e))throw Error(C(299));var l=!1,n="",a=yS,i=bS,o=SS;return t!=null&&(t.unstable_strictMode===!0&&(l=!0),t.identifierPrefix!==void 0&&(n=t.identifierPrefix),t.onUncaughtError!==void 0&&(a=t.onUncaughtError),t.onCaughtError!==void 0&&(i=t.onCaughtError),t.onRecoverableError!==void 0&&(o=t.onRecoverableError)),t=DE(e,1,!1,null,null,l,n,null,a,i,o,BE),e[Iu]=t.current,Mg(e),new Vg(t)};fm.hydrateRoot=function(e,t,l){if(!V1(e))throw Error(C(299));var n=!1,a="",i=yS,o=bS,u=SS,r=null;return l!=null&&(l.unstable_strictMode===!0&&(n=!0),l.identifierPrefix!==void 0&&(a=l.identifierPrefix),l.onUncaughtError!==void 0&&(i=l.onUncaughtError),l.onCaughtError!==void 0&&(o=l.onCaughtError),l.onRecoverableError!==void 0&&(u=l.onRecoverableError),l.formState!==void 0&&(r=l.formState)),t=DE(e,1,!0,t,l??null,n,a,r,i,o,u,BE),t.context=zE(null),l=t.current,n=Pl(),n=Q0(n),a=Ai(n),a.callback=null,_i(l,a,n),l=n,t.current.lanes=l,Qs(t,l),ha(t),e[Iu]=t.current,Mg(e),new cm(t)};fm.version="19.3.0"});var qE=ta((e5,GE)=>{"use strict";function YE(){if(!(typeof __REACT_DEVTOOLS_GLOBAL_HOOK__>"u"||typeof __REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE!="function"))try{__REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE(YE)}catch(e){console.error(e)}}YE(),GE.exports=VE()});var KE=ta(gm=>{"use strict";var c_=Symbol.for("react.transitional.element"),f_=Symbol.for("react.fragment");function XE(e,t,l){var n=null;if(l!==void 0&&(n=""+l),t.key!==void 0&&(n=""+t.key),"key"in t){l={};for(var a in t)a!=="key"&&(l[a]=t[a])}else l=t;return t=l.ref,{$$typeof:c_,type:e,key:n,ref:t!==void 0?t:null,props:l}}gm.Fragment=f_;gm.jsx=XE;gm.jsxs=XE});var O=ta((m5,JE)=>{"use strict";JE.exports=KE()});var GT=T($(),1),qT=T(qE(),1);var Rl=T($(),1);var ln=class extends Error{constructor(l,n,a=null){super(n);this.status=l;this.outcome=a}status;outcome;get unreachable(){return this.status===0}},FA=15e3,mm=class{constructor(t,l,n=()=>{}){this.base=t;this.token=l;this.onRefused=n}base;token;onRefused;async get(t,l){return(await this.send("GET",t,void 0,{},l)).json()}async part(t,l){let n=await this.send("GET",t,void 0,{},l),a=n.headers.get("X-Total-Count");return{items:await n.json(),total:a===null?null:Number(a),next:PA(n.headers.get("Link"))}}async post(t,l={}){return Yg(await this.send("POST",t,l))}async file(t,l){return(await this.send("POST",t,l)).blob()}async put(t,l,n={}){return Yg(await this.send("PUT",t,l,n))}async remove(t){return Yg(await this.send("DELETE",t))}async stream(t,l,n){let a={Accept:"text/event-stream"};l!==null&&(a["Last-Event-ID"]=l);let i=await this.send("GET",t,void 0,a,n,!0);if(i.body===null)throw new ln(i.status,"this browser reads no streams");return i.body}async send(t,l,n,a={},i,o=!1){let u=[i,o?void 0:AbortSignal.timeout(FA)].filter(m=>m!==void 0),r=await IA(fetch(`${this.base}api/circuit-breaker/${l}`,{method:t,headers:{...a,Authorization:`Bearer ${this.token}`,...n===void 0?{}:{"Content-Type":"application/json"}},credentials:"omit",cache:"no-store",redirect:"error",signal:AbortSignal.any(u),...n===void 0?{}:{body:JSON.stringify(n)}}));if(r.ok)return r;let s=await WA(r);throw r.status===401&&this.onRefused(s),s}};function nt(...e){return e.filter(t=>t!=null).map(encodeURIComponent).join("/")}async function IA(e){try{return await e}catch(t){if(t instanceof DOMException&&t.name==="AbortError")throw t;let l=t instanceof DOMException&&t.name==="TimeoutError";throw new ln(0,l?"the console did not answer in time":"the console cannot be reached")}}async function WA(e){let t=`the console answered ${e.status}`;try{let l=await e.json();return new ln(e.status,typeof l.detail=="string"?l.detail:t,typeof l.outcome=="string"?l.outcome:null)}catch{return new ln(e.status,t)}}async function Yg(e){let t=await e.text();return t===""?null:JSON.parse(t)}function PA(e){let t=/<\?after=([^>]*)>; rel="next"/.exec(e??"");return t===null?null:decodeURIComponent((t[1]??"").replace(/\+/g," "))}var dm=class{rest="";take(t){let l=this.rest+t,n=l.endsWith("\r")?l.length-1:l.length,a=l.slice(0,n).replace(/\r\n?/g,`
`).split(`

`);return this.rest=(a.pop()??"")+l.slice(n),a.map(e_).filter(i=>i!==null)}};function e_(e){let t=null,l="message",n=[];for(let a of e.split(`
`)){let i=a.indexOf(":"),o=i<0?a:a.slice(0,i),u=i<0?"":a.slice(i+1).replace(/^ /,"");o==="id"?t=u:o==="event"?l=u:o==="data"&&n.push(u)}return n.length===0?null:{id:t,type:l,data:n.join(`
`)}}var t_={operations:0,wrong:0,callsPerSecond:0,failureRate:null,open:0,deadLetters:0},Gg=5e3,l_=5e3,QE=2e4,qg=[1e3,2e3,5e3],pm=class{constructor(t,l=Date.now){this.client=t;this.now=l}client;now;picture={phase:"connecting",problem:null,health:null,alerts:[],rows:new Map,total:0,sums:t_};watchers=new Set;hearers=new Set;ended=new AbortController;lastId=null;heardLast=0;current=()=>this.picture;heardAt=()=>this.heardLast;watch=t=>(this.watchers.add(t),()=>this.watchers.delete(t));hear=t=>(this.hearers.add(t),()=>this.hearers.delete(t));start(){this.run()}stop(){this.ended.abort()}async refresh(){try{this.seen(await this.client.get("overview",this.ended.signal),this.picture.phase)}catch{}}async run(){let t=0;for(;!this.ended.signal.aborted;){let l=qg[0];try{let n=await this.client.get("overview",this.ended.signal);this.seen(n,t===0?this.picture.phase:"polling"),t=0,l=await this.listen()?qg[0]:Gg}catch(n){this.failed(n),l=qg[t++]??Gg}await this.pause(l??Gg)}}failed(t){if(this.ended.signal.aborted)return;let l=t instanceof ln?t:new ln(0,"the stream of events broke off");this.show({phase:l.status===503?"polling":"gone",problem:l.message})}async listen(){let t=!1,l=new AbortController,n={timer:setTimeout(()=>l.abort(),QE)},a=setInterval(()=>{this.refresh()},l_);try{let i=AbortSignal.any([this.ended.signal,l.signal]),o=(await this.client.stream("events?readings=1s",this.lastId,i)).getReader(),u=new dm,r=new TextDecoder;for(let s=await o.read();!s.done;s=await o.read())clearTimeout(n.timer),n.timer=setTimeout(()=>l.abort(),QE),t=!0,this.heardLast=this.now(),(this.picture.phase!=="live"||this.picture.problem!==null)&&this.show({phase:"live",problem:null}),u.take(r.decode(s.value,{stream:!0})).forEach(m=>this.take(m.id,m.type,m.data))}catch(i){this.ended.signal.aborted||this.show({phase:"polling",problem:i instanceof ln?i.message:"the stream of events broke off"})}finally{clearTimeout(n.timer),clearInterval(a)}return t}take(t,l,n){if(this.lastId=t??this.lastId,l==="readings"){let a=JSON.parse(n);this.show({rows:a.all?jE(this.picture.rows,a.operations):n_(this.picture.rows,a.operations),total:a.total,sums:a.sums})}else if(l!=="missed"){let a=JSON.parse(n);this.hearers.forEach(i=>i(a))}}seen(t,l){this.heardLast=this.now(),this.show({phase:l==="gone"?"polling":l,...l==="live"?{}:{problem:this.picture.problem},health:t.health,alerts:t.alerts,rows:jE(this.picture.rows,t.operations),total:t.total,sums:t.sums})}show(t){this.picture={...this.picture,...t},this.watchers.forEach(l=>l())}pause(t){return new Promise(l=>{let n=setTimeout(l,t);this.ended.signal.addEventListener("abort",()=>(clearTimeout(n),l()),{once:!0})})}};function Oo(e,t){return`${e}/${t}`}function n_(e,t){let l=new Map(e);return t.forEach(n=>l.set(Oo(n.service,n.operation),n)),l}function jE(e,t){return new Map(t.map(l=>{let n=Oo(l.service,l.operation),a=e.get(n);return[n,a!==void 0&&a_(a,l)?a:l]}))}function a_(e,t){return Object.keys(t).every(l=>String(e[l])===String(t[l]))}function Ws(e){let[t="",l=""]=u_(e.replace(/^#?\/?/,""),"?"),n=Object.fromEntries(new URLSearchParams(l)),a=i_(t);return Object.keys(n).length===0?a:{...a,view:n}}function i_(e){let[t,l,n,...a]=e.split("/").map(r_),i={page:"unknown",path:e};if(a.length>0)return i;switch(t){case"":return l===void 0?{page:"overview"}:i;case"service":return l?{page:t,service:l,operation:n||null}:i;case"letters":return{page:t,service:l||null,operation:n||null};case"alerts":case"changes":return l===void 0?{page:t}:i;default:return i}}function qi(e){let t=new URLSearchParams(e.view).toString();return o_(e)+(t===""?"":`?${t}`)}function o_(e){switch(e.page){case"overview":return"/";case"unknown":return`/${e.path}`;case"service":case"letters":return`/${[e.page,...[e.service,e.operation].filter(t=>t!==null).map(encodeURIComponent)].join("/")}`;default:return`/${e.page}`}}function qa(e,t){let{view:l,...n}=e,a=Object.fromEntries(Object.entries({...l,...t}).filter(i=>i[1]!==null));return Object.keys(a).length===0?n:{...n,view:a}}function u_(e,t){let l=e.indexOf(t);return l<0?[e,""]:[e.slice(0,l),e.slice(l+1)]}function r_(e){try{return decodeURIComponent(e)}catch{return""}}var nn=T($(),1);var s_=300;function ZE(e){let[t,l]=(0,nn.useState)(()=>e?Ws(location.hash):{page:"overview"}),n=(0,nn.useRef)(t),a=(0,nn.useRef)(void 0),i=(0,nn.useRef)(e?location.hash:""),o=(0,nn.useCallback)(m=>{n.current=m,l(m)},[]),u=(0,nn.useCallback)(()=>{clearTimeout(a.current),a.current!==void 0&&(a.current=void 0,location.hash===i.current&&(history.replaceState(history.state,"",`#${qi(n.current)}`),i.current=location.hash))},[]);(0,nn.useEffect)(()=>{if(!e)return;let m=()=>{clearTimeout(a.current),a.current=void 0,i.current=location.hash,o(Ws(location.hash))};return addEventListener("hashchange",m),addEventListener("pagehide",u),()=>{clearTimeout(a.current),removeEventListener("hashchange",m),removeEventListener("pagehide",u)}},[e,o,u]);let r=(0,nn.useCallback)(m=>{e?(u(),location.hash=qi(m),i.current=location.hash):o(m)},[e,o,u]),s=(0,nn.useCallback)(m=>{o(qa(n.current,m)),e&&(clearTimeout(a.current),a.current=setTimeout(u,s_))},[e,o,u]);return{route:t,go:r,look:s}}var Mo=T($(),1);var va=T($(),1);function De(e,t,l=0,n=0){let[a,i]=(0,va.useState)({subject:e,data:null,problem:null}),[o,u]=(0,va.useState)(0),r=(0,va.useRef)(t);r.current=t,(0,va.useEffect)(()=>{let p=new AbortController;return r.current(p.signal).then(f=>p.signal.aborted||i({subject:e,data:f,problem:null}),f=>p.signal.aborted||i(g=>({subject:e,data:g.subject===e?g.data:null,problem:Qa(f)}))),()=>p.abort()},[e,n,o]);let s=(0,va.useCallback)(()=>u(p=>p+1),[]);(0,va.useEffect)(()=>{if(l>0){let p=setInterval(()=>document.hidden||s(),l);return()=>clearInterval(p)}},[l,s]);let m=a.subject===e;return{data:m?a.data:null,problem:m?a.problem:null,reload:s}}function Qa(e){return e instanceof ln?e:new ln(0,e instanceof Error?e.message:String(e))}var re=T(O(),1),m_={check:(0,re.jsxs)(re.Fragment,{children:[(0,re.jsx)("circle",{cx:"8",cy:"8",r:"7"}),(0,re.jsx)("path",{className:"cut",d:"M4.5 8.2 7 10.7l4.6-5"})]}),half:(0,re.jsxs)(re.Fragment,{children:[(0,re.jsx)("circle",{className:"line",cx:"8",cy:"8",r:"6.2"}),(0,re.jsx)("path",{d:"M8 1.8a6.2 6.2 0 0 1 0 12.4z"})]}),stop:(0,re.jsxs)(re.Fragment,{children:[(0,re.jsx)("path",{d:"M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1z"}),(0,re.jsx)("path",{className:"cut",d:"m5.4 5.4 5.2 5.2m0-5.2-5.2 5.2"})]}),lock:(0,re.jsxs)(re.Fragment,{children:[(0,re.jsx)("rect",{x:"2.5",y:"6.8",width:"11",height:"8",rx:"1.5"}),(0,re.jsx)("path",{className:"line",d:"M5 7V4.8a3 3 0 0 1 6 0V7"})]}),off:(0,re.jsxs)(re.Fragment,{children:[(0,re.jsx)("circle",{className:"line",cx:"8",cy:"8",r:"6.2"}),(0,re.jsx)("path",{className:"line",d:"m3.8 12.2 8.4-8.4"})]}),warn:(0,re.jsxs)(re.Fragment,{children:[(0,re.jsx)("path",{d:"M8 1 15.4 14.4H.6z"}),(0,re.jsx)("path",{className:"cut",d:"M8 5.6v4m0 2v.4"})]}),none:(0,re.jsx)("path",{className:"line",d:"M4 8h8"}),search:(0,re.jsxs)(re.Fragment,{children:[(0,re.jsx)("circle",{className:"line",cx:"7",cy:"7",r:"4.6"}),(0,re.jsx)("path",{className:"line",d:"m10.4 10.4 4 4"})]}),mark:(0,re.jsx)(re.Fragment,{children:(0,re.jsx)("path",{className:"line",d:"M1 8h4l1.6-4.4L9.4 12.4 11 8h4"})}),arrow:(0,re.jsx)("path",{className:"line",d:"m6 3.5 4.5 4.5L6 12.5"}),close:(0,re.jsx)("path",{className:"line",d:"m4 4 8 8m0-8-8 8"}),up:(0,re.jsx)("path",{d:"M8 4 12.5 11h-9z"}),down:(0,re.jsx)("path",{d:"M8 12 3.5 5h9z"})};function se({shape:e,large:t=!1}){return(0,re.jsx)("svg",{className:t?"icon large":"icon",viewBox:"0 0 16 16","aria-hidden":"true",focusable:"false",children:m_[e]})}var hm={CLOSED:"check",HALF_OPEN:"half",OPEN:"stop",FORCED_OPEN:"lock",DISABLED:"off"},vm={HEALTHY:"check",DEGRADED:"warn",CRITICAL:"stop"};var wl=T(O(),1);function $E({enter:e,refusal:t,given:l}){let n=(0,Mo.useRef)(null),[a,i]=(0,Mo.useState)(!1),[o,u]=(0,Mo.useState)(null),r=p=>{i(!0),u(null),e(p).catch(f=>{i(!1),u(Qa(f).message),n.current?.focus()})};(0,Mo.useEffect)(()=>{l!==null&&l!==""&&r(l)},[l]);let s=p=>{p.preventDefault();let f=n.current?.value.trim()??"";f!==""&&r(f)},m=o??t;return(0,wl.jsx)("main",{className:"login",children:(0,wl.jsxs)("form",{onSubmit:s,className:"login-card",children:[(0,wl.jsxs)("p",{className:"brand",children:[(0,wl.jsx)(se,{shape:"mark",large:!0}),"Resilience"]}),(0,wl.jsx)("h1",{children:"Open the console"}),(0,wl.jsx)("input",{type:"text",name:"username",autoComplete:"username",value:"console",readOnly:!0,hidden:!0}),(0,wl.jsx)("label",{htmlFor:"token",children:"Token"}),(0,wl.jsx)("input",{ref:n,id:"token",name:"password",type:"password",autoComplete:"current-password",spellCheck:!1,autoFocus:!0,required:!0,"aria-describedby":"token-help","aria-invalid":m!==null}),(0,wl.jsx)("p",{id:"token-help",className:"hint",children:"The program's log says which file holds it. It stays in this page's memory and is gone when the page is."}),m!==null&&(0,wl.jsxs)("p",{className:"refused",role:"alert",children:[(0,wl.jsx)(se,{shape:"warn"}),(0,wl.jsx)("span",{children:m})]}),(0,wl.jsx)("button",{type:"submit",className:"primary",disabled:a,children:a?"Opening…":"Open"})]})})}var dc=T($(),1);function Q(e){return e>=1e4?new Intl.NumberFormat("en",{notation:"compact",maximumFractionDigits:1}).format(e):new Intl.NumberFormat("en").format(e)}function Nn(e){return e===0?"0":e<10?e.toFixed(1):Q(Math.round(e))}function ya(e){if(e===null)return"–";let t=e*100;return t===0||t===100?`${t} %`:t<.1?"< 0.1 %":t>99.9?"> 99.9 %":`${t.toFixed(1)} %`}function jn(e){return e===null?"–":e<1?e===0?"0 ms":`${e.toFixed(2)} ms`:e<1e3?e<10?`${e.toFixed(1)} ms`:`${Math.round(e)} ms`:Ot(e)}function Ot(e){let t=e/1e3;if(t<10)return`${t.toFixed(1)} s`;if(t<60)return`${Math.floor(t)} s`;let l=Math.floor(t/60);if(l<60)return Qg(l,"min",Math.floor(t%60),"s");let n=Math.floor(l/60);return n<24?Qg(n,"h",l%60,"min"):Qg(Math.floor(n/24),"d",n%24,"h")}function Qg(e,t,l,n){return l===0?`${e} ${t}`:`${e} ${t} ${l} ${n}`}function at(e,t=Date.now()){let l=new Date(e),n=l.toLocaleTimeString("en-GB");return l.toDateString()===new Date(t).toDateString()?n:`${l.toLocaleDateString("en-CA")} ${n}`}function ym(e,t=Date.now()){return e.replace(/\b\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z/g,l=>at(l,t))}function Qi(e){return e.replace(/^(?:[a-z_][\w$]*\.)+/,"")}function je(e,t,l=`${t}s`){return`${Q(e)} ${e===1?t:l}`}var Zn={CLOSED:"Closed",OPEN:"Open",HALF_OPEN:"Half-open",FORCED_OPEN:"Forced open",DISABLED:"Disabled"};var ar=T($(),1),jg=(0,ar.createContext)(null);function j(){let e=(0,ar.useContext)(jg);if(e===null)throw new Error("there is no session here");return e}function Rn(){let{connection:e}=j();return(0,ar.useSyncExternalStore)(e.watch,e.current)}var FE=["VIEW","OPERATE","ADMIN"];function il(e){let{caller:t}=j();return Zg(t.role,e)}function Zg(e,t){return FE.indexOf(e)>=FE.indexOf(t)}var WE=T($(),1);var Mt=T(O(),1);function ct({title:e,aside:t,children:l,wide:n=!1,kind:a=""}){let i=(0,WE.useId)();return(0,Mt.jsxs)("section",{className:`panel${n?" wide":""} ${a}`,"aria-labelledby":i,children:[(0,Mt.jsxs)("header",{className:"panel-head",children:[(0,Mt.jsx)("h2",{id:i,children:e}),t!==void 0&&(0,Mt.jsx)("div",{className:"panel-aside",children:t})]}),l]})}function Fe({of:e,empty:t,isEmpty:l=i=>Array.isArray(i)&&i.length===0,lines:n=3,children:a}){return e.data===null?e.problem===null?(0,Mt.jsx)(ir,{lines:n}):(0,Mt.jsx)(IE,{of:e}):(0,Mt.jsxs)(Mt.Fragment,{children:[e.problem!==null&&(0,Mt.jsx)(IE,{of:e}),l(e.data)?(0,Mt.jsx)("p",{className:"empty",children:t}):a(e.data)]})}function ir({lines:e}){return(0,Mt.jsxs)("div",{className:"skeleton",role:"status",children:[(0,Mt.jsx)("span",{className:"unseen",children:"Loading"}),Array.from({length:e},(t,l)=>(0,Mt.jsx)("span",{className:"bar"},l))]})}function IE({of:e}){return(0,Mt.jsxs)("div",{className:"refused",role:"alert",children:[(0,Mt.jsx)(se,{shape:"warn"}),(0,Mt.jsx)("span",{children:e.problem?.message}),(0,Mt.jsx)("button",{type:"button",className:"quiet",onClick:e.reload,children:"Try again"})]})}var PE=T(O(),1);function Ie({to:e,className:t,current:l=!1,children:n}){let{go:a,href:i}=j(),o=u=>{!u.metaKey&&!u.ctrlKey&&!u.shiftKey&&u.button===0&&(u.preventDefault(),a(e))};return(0,PE.jsx)("a",{href:i(e),onClick:o,className:t,"aria-current":l?"page":void 0,children:n})}var Sm=T(O(),1);function bm({service:e,operation:t}){if(e==="*")return(0,Sm.jsx)(Ie,{to:{page:"letters",service:null,operation:null},children:"the program"});let l=t==="*";return(0,Sm.jsxs)(Ie,{to:{page:"service",service:e,operation:l?null:t},children:[e,!l&&`/${t}`]})}var Em=T($(),1);function Co(e=1e3){let[t,l]=(0,Em.useState)(Date.now);return(0,Em.useEffect)(()=>{let n=setInterval(()=>l(Date.now()),e);return()=>clearInterval(n)},[e]),t}var wm=T(O(),1);function or({at:e}){let t=Co(),l=new Date(e);return(0,wm.jsxs)("time",{className:"since",dateTime:l.toISOString(),title:at(e,t),children:["for ",Ot(Math.max(0,t-l.getTime()))]})}function ew({at:e,done:t}){let l=Co(250);return(0,wm.jsx)("span",{className:"until",children:e>l?Ot(e-l):t})}var pt=T(O(),1);function lw(){let{client:e}=j(),t=De("alerts",l=>e.get("alerts",l),5e3);return(0,pt.jsxs)(pt.Fragment,{children:[(0,pt.jsx)("h1",{children:"Alerts"}),(0,pt.jsxs)("div",{className:"panels",children:[(0,pt.jsx)(ct,{wide:!0,title:"Running",children:(0,pt.jsx)(Fe,{of:t,empty:"No incident is running.",isEmpty:l=>l.open.length===0,children:l=>(0,pt.jsx)(tw,{of:l.open})})}),(0,pt.jsx)(ct,{wide:!0,title:"Ended",children:(0,pt.jsx)(Fe,{of:t,empty:"No incident has ended since the start.",isEmpty:l=>l.ended.length===0,children:l=>(0,pt.jsx)(tw,{of:l.ended})})})]})]})}function tw({of:e}){return(0,pt.jsx)("ul",{className:"incidents",children:e.map(t=>(0,pt.jsxs)("li",{className:`incident ${t.until===null?t.severity:"ended"}`,children:[(0,pt.jsx)(se,{shape:t.until!==null?"check":t.severity==="critical"?"stop":"warn"}),(0,pt.jsxs)("div",{children:[(0,pt.jsxs)("p",{className:"incident-head",children:[(0,pt.jsx)("strong",{children:t.severity==="critical"?"Critical":"Warning"})," ",(0,pt.jsx)(bm,{service:t.service,operation:t.operation})]}),(0,pt.jsx)("p",{children:t.message}),(0,pt.jsxs)("p",{className:"hint",children:["since ",at(t.since),", ",t.until===null?(0,pt.jsx)(or,{at:t.since}):`lasted ${Ot(t.until-t.since)}`,t.count>1&&`, ${t.count} times since the start`]})]})]},t.id))})}var $g=T($(),1);var Ps=T(O(),1);function Bl({problem:e}){return e===null?null:(0,Ps.jsxs)("p",{className:"refused",role:"alert",children:[(0,Ps.jsx)(se,{shape:"warn"}),(0,Ps.jsx)("span",{children:e})]})}var Xg=T($(),1),ba=T(O(),1),d_=[{value:"5m",name:"5 minutes"},{value:"15m",name:"15 minutes"},{value:"1h",name:"1 hour"},{value:"4h",name:"4 hours"},{value:"8h",name:"8 hours"},{value:"24h",name:"24 hours"}];function An({value:e,onChange:t,required:l=!1}){let n=(0,Xg.useId)();return(0,ba.jsxs)("p",{className:"field",children:[(0,ba.jsxs)("label",{htmlFor:n,children:["Reason",l?"":" (stands in the list of changes)"]}),(0,ba.jsx)("input",{id:n,type:"text",value:e,maxLength:200,required:l,autoComplete:"off",onChange:a=>t(a.target.value)})]})}function xm({value:e,onChange:t,forever:l=!1}){let n=(0,Xg.useId)();return(0,ba.jsxs)("p",{className:"field",children:[(0,ba.jsx)("label",{htmlFor:n,children:"How long"}),(0,ba.jsxs)("select",{id:n,value:e,onChange:a=>t(a.target.value),children:[l&&(0,ba.jsx)("option",{value:"",children:"Until someone changes it back"}),d_.map(a=>(0,ba.jsx)("option",{value:a.value,children:a.name},a.value))]})]})}var Kg=T($(),1);function Vl(){let[e,t]=(0,Kg.useState)(!1),[l,n]=(0,Kg.useState)(null);return{busy:e,problem:l,run:i=>{t(!0),n(null),i().then(()=>t(!1),o=>{t(!1),n(Qa(o).message)})}}}var Do=T($(),1);var Sa=T(O(),1),p_=".modal-body :is(input, select, textarea):not(:disabled)";function Yl({title:e,onClose:t,onSubmit:l,children:n,actions:a,wide:i=!1}){let o=(0,Do.useRef)(null),u=(0,Do.useRef)(null),r=(0,Do.useId)();return(0,Do.useEffect)(()=>{let m=o.current,p=m?.getRootNode()?.activeElement;return m?.showModal(),(m?.querySelector(p_)??u.current)?.focus(),()=>{m?.close(),p instanceof HTMLElement&&p.focus()}},[]),(0,Sa.jsx)("dialog",{ref:o,className:i?"modal wide":"modal","aria-labelledby":r,onCancel:m=>{m.preventDefault(),t()},children:(0,Sa.jsxs)("form",{onSubmit:m=>{m.preventDefault(),l?.()},children:[(0,Sa.jsxs)("header",{className:"modal-head",children:[(0,Sa.jsx)("h2",{id:r,ref:u,tabIndex:-1,children:e}),(0,Sa.jsx)("button",{type:"button",className:"quiet icon-only","aria-label":"Close",onClick:t,children:(0,Sa.jsx)(se,{shape:"close"})})]}),(0,Sa.jsx)("div",{className:"modal-body",children:n}),(0,Sa.jsx)("footer",{className:"modal-foot",children:a})]})})}async function Jg(e,t,l){let n=[],a="0";for(;a!==null;){let i=await e.part(`${t}?limit=200&after=${encodeURIComponent(a)}`,l);n=[...n,...i.items].slice(-1e3),a=i.next}return n}var X=T(O(),1);function nw(){let{client:e}=j(),t=De("audit",i=>Jg(e,"audit",i),5e3),l=De("versions",i=>Jg(e,"versions",i),5e3),[n,a]=(0,$g.useState)(null);return(0,X.jsxs)(X.Fragment,{children:[(0,X.jsx)("h1",{children:"Changes"}),(0,X.jsxs)("div",{className:"panels",children:[(0,X.jsx)(ct,{wide:!0,title:"Versions of the settings",children:(0,X.jsx)(Fe,{of:l,empty:"Nothing was changed since the start.",children:i=>(0,X.jsx)(g_,{of:[...i].reverse(),onBack:(o,u)=>a({to:o,from:u})})})}),(0,X.jsx)(ct,{wide:!0,title:"Who changed what",children:(0,X.jsx)(Fe,{of:t,empty:"Nobody has changed anything since the start.",lines:6,children:i=>(0,X.jsx)(v_,{of:[...i].reverse()})})})]}),n!==null&&(0,X.jsx)(h_,{...n,onClose:()=>a(null),onDone:()=>(l.reload(),t.reload())})]})}function g_({of:e,onBack:t}){let l=il("ADMIN");return(0,X.jsx)("div",{className:"table-scroll",tabIndex:0,role:"region","aria-label":"Versions, scrollable",children:(0,X.jsxs)("table",{className:"plain",children:[(0,X.jsx)("thead",{children:(0,X.jsxs)("tr",{children:[(0,X.jsx)("th",{scope:"col",children:"Version"}),(0,X.jsx)("th",{scope:"col",children:"Since"}),(0,X.jsx)("th",{scope:"col",children:"Who"}),(0,X.jsx)("th",{scope:"col",children:"Reason"}),(0,X.jsx)("th",{scope:"col",children:(0,X.jsx)("span",{className:"unseen",children:"Go back"})})]})}),(0,X.jsx)("tbody",{children:e.map((n,a)=>(0,X.jsxs)("tr",{children:[(0,X.jsx)("th",{scope:"row",children:n.version}),(0,X.jsx)("td",{children:at(n.since)}),(0,X.jsx)("td",{children:n.who}),(0,X.jsx)("td",{className:"text",children:n.reason}),(0,X.jsx)("td",{children:a===0?"in force":l?(0,X.jsx)("button",{type:"button",className:"quiet","aria-label":`Go back to version ${n.version}`,onClick:()=>e[0]!==void 0&&t(n,e[0]),children:"Go back"}):null})]},n.version))})]})})}function h_({to:e,from:t,onClose:l,onDone:n}){let{client:a,connection:i,notify:o}=j(),[u,r]=(0,$g.useState)(""),s=Vl(),m=()=>s.run(async()=>{await a.post(nt("rollback",String(e.version)),u===""?{}:{reason:u}),i.refresh(),n(),o({text:`The settings are as they were in version ${e.version}.`}),l()});return(0,X.jsxs)(Yl,{title:`Back to version ${e.version}`,onClose:l,onSubmit:m,actions:(0,X.jsxs)(X.Fragment,{children:[(0,X.jsx)("button",{type:"button",onClick:l,children:"Cancel"}),(0,X.jsxs)("button",{type:"submit",className:"primary",disabled:s.busy,children:["Go back to version ",e.version]})]}),children:[(0,X.jsxs)("p",{className:"says",children:["Takes back every change of settings after version ",e.version,"; version ",t.version," is in force now. A new version is made, so that this can be undone as well."]}),(0,X.jsx)(An,{value:u,onChange:r}),(0,X.jsx)(Bl,{problem:s.problem})]})}function v_({of:e}){return(0,X.jsx)("ol",{className:"audit",children:e.map(t=>(0,X.jsxs)("li",{children:[(0,X.jsxs)("p",{className:"audit-head",children:[(0,X.jsx)("span",{className:"when",children:at(t.at)})," ",(0,X.jsx)("strong",{children:t.who})," ",t.action," ",(0,X.jsx)("code",{children:t.target})]}),(0,X.jsx)("p",{className:"text",children:t.reason}),(0,X.jsx)(y_,{before:t.before,after:t.after})]},t.number))})}function y_({before:e,after:t}){let l=new Map(Object.entries(e)),n=new Map(Object.entries(t)),a=[...new Set([...l.keys(),...n.keys()])].filter(i=>l.get(i)!==n.get(i));return a.length===0?null:(0,X.jsx)("ul",{className:"differences",children:a.slice(0,20).map(i=>(0,X.jsxs)("li",{children:[(0,X.jsx)("code",{children:i}),(0,X.jsxs)("span",{children:[(0,X.jsx)("del",{children:l.get(i)??"none"})," → ",(0,X.jsx)("ins",{children:n.get(i)??"none"})]})]},i))})}var Dm=T($(),1);var aw=T($(),1),zo=T(O(),1);function Lo({name:e,options:t,value:l,onChange:n}){let a=(0,aw.useId)();return(0,zo.jsxs)("fieldset",{className:"choice",children:[(0,zo.jsx)("legend",{className:"unseen",children:e}),t.map(i=>(0,zo.jsxs)("label",{children:[(0,zo.jsx)("input",{type:"radio",name:a,checked:i.value===l,onChange:()=>n(i.value)}),(0,zo.jsx)("span",{children:i.name})]},i.value))]})}var ec=T($(),1);var iw="resilience-dashboard.views";function Fg(e=localStorage){try{let t=JSON.parse(e.getItem(iw)??"[]");return Array.isArray(t)?t.filter(b_).slice(0,50):[]}catch{return[]}}function b_(e){let t=e;return typeof t?.name=="string"&&typeof t.to=="string"}function ow(e,t){return[t,...e.filter(l=>l.name!==t.name)].slice(0,50)}function uw(e,t=localStorage){try{return t.setItem(iw,JSON.stringify(e)),!0}catch{return!1}}var Gl=T(O(),1);function Tm(){let{route:e,notify:t}=j(),[l,n]=(0,ec.useState)(Fg),[a,i]=(0,ec.useState)(""),o=(0,ec.useRef)(null),u=s=>{n(s),uw(s)||t({text:"This browser keeps nothing; the view is gone with the page.",bad:!0})},r=()=>{a.trim()!==""&&(u(ow(l,{name:a.trim(),to:qi(e)})),i(""))};return(0,Gl.jsxs)("details",{className:"saved",ref:o,onToggle:()=>n(Fg()),children:[(0,Gl.jsx)("summary",{children:"Views"}),(0,Gl.jsxs)("div",{className:"saved-list",children:[l.length===0&&(0,Gl.jsx)("p",{className:"hint",children:"None are saved in this browser."}),(0,Gl.jsx)("ul",{children:l.map(s=>(0,Gl.jsxs)("li",{onClick:()=>o.current?.removeAttribute("open"),children:[(0,Gl.jsx)(Ie,{to:Ws(s.to),current:s.to===qi(e),children:s.name}),(0,Gl.jsx)("button",{type:"button",className:"quiet icon-only","aria-label":`Forget the view ${s.name}`,onClick:m=>{m.stopPropagation(),u(l.filter(p=>p.name!==s.name))},children:(0,Gl.jsx)(se,{shape:"close"})})]},s.name))}),(0,Gl.jsxs)("form",{onSubmit:s=>{s.preventDefault(),r()},children:[(0,Gl.jsx)("input",{type:"text","aria-label":"Name of this view",placeholder:"Name of this view",value:a,maxLength:60,autoComplete:"off",onChange:s=>i(s.target.value)}),(0,Gl.jsx)("button",{type:"submit",disabled:a.trim()==="",children:"Save this view"})]})]})]})}var ur=T(O(),1);function rw({name:e,value:t,onChange:l}){return(0,ur.jsxs)("label",{className:"search",children:[(0,ur.jsx)(se,{shape:"search"}),(0,ur.jsx)("span",{className:"unseen",children:e}),(0,ur.jsx)("input",{type:"search",value:t,placeholder:"Search",maxLength:200,spellCheck:!1,autoComplete:"off",onChange:n=>l(n.target.value)})]})}var Nm=T($(),1);function sw(e,t=250){let[l,n]=(0,Nm.useState)(e);return(0,Nm.useEffect)(()=>{let a=setTimeout(()=>n(e),t);return()=>clearTimeout(a)},[e,t]),l}var cw=T($(),1);function an(e,t,l){let{route:n,look:a}=j(),i=n.view?.[e],o=i===void 0||l!==void 0&&!l.includes(i)?t:i,u=(0,cw.useCallback)(r=>a({[e]:r===t?null:r}),[a,e,t]);return[o,u]}var vw=T($(),1);var Ig=T($(),1);function fw(e,t){let l=URL.createObjectURL(e),n=document.createElement("a");n.href=l,n.download=t,n.click(),URL.revokeObjectURL(l)}var on=T(O(),1),mw={retry:"Retry",discard:"Discard",export:"Export"},S_={retry:"Makes their calls again, one after the other, through their guards; parked ones too. Those that fail go on waiting; what is finished, incomplete or refused by its guard is skipped.",discard:"Ends them: their calls will never be made again. That can't be undone.",export:"Saves them as lines of JSON, 10,000 at most."};function dw({bulk:e,which:t,body:l,onClose:n,onBegun:a}){let{client:i,notify:o}=j(),u=il("ADMIN"),[r,s]=(0,Ig.useState)(""),[m,p]=(0,Ig.useState)(!1),f=Vl(),g=()=>f.run(async()=>{let x={...l,...r===""?{}:{reason:r}};e==="export"?(fw(await i.file("dead-letter-queue/export",{...x,arguments:m}),"dead-letters.jsonl"),o({text:`${t} saved as dead-letters.jsonl.`})):a(await i.post(`dead-letter-queue/${e}`,x)),n()});return(0,on.jsxs)(Yl,{title:`${mw[e]} ${t}`,onClose:n,onSubmit:g,actions:(0,on.jsxs)(on.Fragment,{children:[(0,on.jsx)("button",{type:"button",onClick:n,children:"Cancel"}),(0,on.jsxs)("button",{type:"submit",className:e==="discard"?"primary danger":"primary",disabled:f.busy,children:[mw[e]," ",t]})]}),children:[(0,on.jsx)("p",{className:"says",children:S_[e]}),(0,on.jsx)(An,{value:r,onChange:s}),e==="export"&&u&&(0,on.jsxs)("label",{className:"check",children:[(0,on.jsx)("input",{type:"checkbox",checked:m,onChange:x=>p(x.target.checked)}),"With their arguments, so that they can be imported; that stands in the list of changes"]}),(0,on.jsx)(Bl,{problem:f.problem})]})}var Rm={service:null,operation:null,status:null,error:null,search:null};function rr(e,t,l=null){return`dead-letter-queue?${hw({...e,order:"newest",limit:String(t),after:l})}`}function pw(e){return`dead-letter-causes?${hw({...e,error:null})}`}function gw(e){return Object.fromEntries(Object.entries(e).filter(t=>t[1]!==null))}function hw(e){return new URLSearchParams(Object.entries(e).filter(t=>t[1]!==null)).toString()}var Ea=T(O(),1);function yw({wanted:e,total:t,page:l,chosen:n,onChoose:a,onBegun:i}){let[o,u]=(0,vw.useState)(null),r=n.size>0,s=r?je(n.size,"chosen letter"):`all ${je(t,"letter")}`,m=r?{ids:[...n]}:{filter:gw(e)},p=r?n.size:"all",f=l.length>0&&l.every(g=>n.has(g));return(0,Ea.jsxs)("div",{className:"bulk",role:"group","aria-label":"What to do with many letters",children:[(0,Ea.jsxs)("label",{className:"check",children:[(0,Ea.jsx)("input",{type:"checkbox",checked:f,ref:g=>{g&&(g.indeterminate=r&&!f)},onChange:()=>a(f?[]:l)}),"Choose these ",l.length]}),(0,Ea.jsx)("span",{className:"bulk-which",children:r?`${je(n.size,"letter")} chosen`:`None chosen: all ${je(t,"letter")}`}),(0,Ea.jsxs)("button",{type:"button",onClick:()=>u({bulk:"retry",which:s,body:m}),children:["Retry ",p]}),(0,Ea.jsxs)("button",{type:"button",className:"danger",onClick:()=>u({bulk:"discard",which:s,body:m}),children:["Discard ",p]}),(0,Ea.jsxs)("button",{type:"button",onClick:()=>u({bulk:"export",which:s,body:m}),children:["Export ",p]}),o!==null&&(0,Ea.jsx)(dw,{...o,onClose:()=>u(null),onBegun:i})]})}var un=T(O(),1),Wg=6;function bw({wanted:e}){let{client:t,route:l}=j(),n=pw(e),a=De(n,u=>t.get(n,u),5e3),i=Math.max(1,...(a.data??[]).map(u=>u.letters)),o=u=>qa({page:"letters",service:u.service,operation:u.operation,...l.view&&{view:l.view}},{error:u.error,after:null});return(0,un.jsx)(ct,{wide:!0,title:"By cause",children:(0,un.jsx)(Fe,{of:a,empty:"There are none.",lines:3,children:u=>(0,un.jsxs)("ol",{className:"causes",children:[u.slice(0,Wg).map(r=>(0,un.jsxs)("li",{children:[(0,un.jsxs)(Ie,{to:o(r),current:e.error===r.error&&e.operation===r.operation,children:[(0,un.jsx)("strong",{title:r.error,children:Qi(r.error)})," ",r.service,"/",r.operation]}),(0,un.jsx)("span",{className:"cause-line","aria-hidden":"true",children:(0,un.jsx)("span",{style:{transform:`scaleX(${r.letters/i})`}})}),(0,un.jsx)("span",{className:"cause-count",children:Q(r.letters)}),(0,un.jsxs)("span",{className:"hint",children:[at(r.oldest)," to ",at(r.newest)]})]},`${r.service}/${r.operation} ${r.error}`)),u.length>Wg&&(0,un.jsxs)("li",{className:"hint",children:["and ",u.length-Wg," more causes"]})]})})})}var sr=T(O(),1),E_={"replay-all":["Retrying","Retried"],retry:["Retrying","Retried"],discard:["Discarding","Discarded"]};function Pg(e){return e.state==="RUNNING"||e.state==="PAUSED"}function Sw({begun:e,turn:t}){let{client:l}=j(),n=il("OPERATE"),a=De("jobs",o=>l.get("jobs",o),1e3,t),i=(a.data??[]).filter(o=>Pg(o)||e.includes(o.id)).slice(0,5);return i.length===0?null:(0,sr.jsx)("ul",{className:"jobs",role:"status",children:i.map(o=>(0,sr.jsxs)("li",{className:"progress",children:[(0,sr.jsx)("span",{children:w_(o)}),n&&Pg(o)&&(0,sr.jsx)("button",{type:"button",className:"link",onClick:()=>{l.remove(nt("jobs",o.id)).then(a.reload)},children:"Stop"})]},o.id))})}function w_(e){let[t,l]=E_[e.action],n=e.target??[e.service,e.operation].filter(o=>o!=null).join("/"),a=Pg(e)?t:l,i=[e.parked>0&&`${Q(e.parked)} parked`,e.skipped>0&&`${Q(e.skipped)} skipped`,e.inFlight>0&&`${Q(e.inFlight)} under way`,e.state==="PAUSED"&&"paused until the breaker lets calls through",e.state==="CANCELLED"&&"stopped before the end"].filter(o=>o!==!1);return[`${a} ${n}: ${Q(e.succeeded)} succeeded`,`${Q(e.failed)} failed`,...i].join(", ")}var Am=T($(),1);var cr=T(O(),1);function fr({of:e}){return(0,cr.jsx)("dl",{className:"facts",children:e.map(([t,l])=>(0,cr.jsxs)("div",{className:l.length>24?"long":void 0,children:[(0,cr.jsx)("dt",{children:t}),(0,cr.jsx)("dd",{children:l})]},t))})}var ja=T(O(),1);function Ew({of:e}){return e.length===0?(0,ja.jsx)("p",{className:"hint",children:"Without arguments."}):(0,ja.jsx)("ol",{className:"arguments",children:e.map((t,l)=>(0,ja.jsxs)("li",{children:[(0,ja.jsx)("code",{className:"type",children:t.type})," ",t.redacted===!0?(0,ja.jsx)("em",{children:"redacted, never shown"}):"value"in t?(0,ja.jsx)("code",{className:"value",children:JSON.stringify(t.value)}):(0,ja.jsx)("em",{children:t.size===void 0?"hidden":`hidden, ${je(t.size,"character")}`})]},l))})}var ji={READY:"Waiting",CLAIMED:"Being replayed",PARKED:"Parked",INCOMPLETE:"Incomplete",DONE:"Done",DISCARDED:"Discarded",EXPIRED:"Expired"},ww={READY:"warn",CLAIMED:"held",PARKED:"bad",INCOMPLETE:"bad",DONE:"good",DISCARDED:"plain",EXPIRED:"plain"};var ve=T(O(),1),x_=["DONE","DISCARDED","EXPIRED"],T_={SUCCEEDED:"The call was made again and succeeded.",FAILED:"The call was made again and failed; the letter waits.",PARKED:"The call was made again and failed; the letter is parked."};function xw({id:e,onClose:t,onDone:l}){let{client:n,notify:a}=j(),i=De(e,_=>n.get(nt("dead-letter-queue",e),_)),[o,u]=(0,Am.useState)(null),[r,s]=(0,Am.useState)(!1),[m,p]=(0,Am.useState)(""),f=Vl(),g=il("ADMIN"),x=il("OPERATE"),R=i.data,M=m===""?{}:{reason:m},b=_=>{a({text:_}),i.reload(),l()},h=async()=>{let _=await n.post(nt("retry",e));b(T_[_.outcome??""]??"The replay is under way.")},v=async()=>u(await n.post(nt("dead-letter-queue",e,"reveal"),M)),E=async()=>{await n.post(nt("dead-letter-queue",e,"discard"),M),b("The letter is discarded; its call will not be made."),t()},N=R===null?"Dead letter":`${R.service}/${R.operation}`,L=R!==null&&!x_.includes(R.status);return(0,ve.jsxs)(Yl,{wide:!0,title:N,onClose:t,onSubmit:()=>r&&f.run(E),actions:r?(0,ve.jsxs)(ve.Fragment,{children:[(0,ve.jsx)("button",{type:"button",onClick:()=>s(!1),children:"Keep it"}),(0,ve.jsxs)("button",{type:"submit",className:"primary danger",disabled:f.busy,children:["Discard this call of ",N]},"discard")]}):(0,ve.jsxs)(ve.Fragment,{children:[g&&(0,ve.jsx)("button",{type:"button",disabled:f.busy||o!==null||R===null,onClick:()=>f.run(v),children:"Reveal arguments"}),x&&(0,ve.jsx)("button",{type:"button",className:"danger",disabled:!L,onClick:()=>s(!0),children:"Discard"},"ask"),x&&(0,ve.jsx)("button",{type:"button",className:"primary",disabled:!L||R.status==="INCOMPLETE"||f.busy,onClick:()=>f.run(h),children:f.busy?"Under way…":"Retry now"}),!x&&(0,ve.jsx)("button",{type:"button",onClick:t,children:"Close"})]}),children:[r?(0,ve.jsxs)(ve.Fragment,{children:[(0,ve.jsxs)("p",{className:"says",children:["Ends this letter: its call of ",N," will never be made again. That can't be undone."]}),(0,ve.jsx)(An,{value:m,onChange:p})]}):(0,ve.jsx)(Fe,{of:i,empty:"There is no such letter.",isEmpty:()=>!1,lines:6,children:_=>(0,ve.jsx)(N_,{letter:o===null?_:{..._,arguments:o.arguments,idempotencyKey:o.idempotencyKey??null}})}),(0,ve.jsx)(Bl,{problem:f.problem})]})}function N_({letter:e}){return(0,ve.jsxs)(ve.Fragment,{children:[e.status==="PARKED"&&(0,ve.jsxs)("p",{className:"parked",children:["Parked: it was replayed in vain ",e.deliveries===1?"once":`${e.deliveries} times`,", or can't be replayed here. It waits for someone to retry or discard it."]}),e.status==="INCOMPLETE"&&(0,ve.jsx)("p",{className:"parked",children:"Incomplete: its hidden arguments were left out of the export that it came by, so it can't be retried. Make the call by hand, then discard it."}),(0,ve.jsx)(fr,{of:[["Status",ji[e.status]],["Since",at(e.createdAt)],["Attempts of the call",String(e.attempts)],["Replays",je(e.deliveries,"replay")],["Id",e.id],...e.idempotencyKey==null?[]:[["Idempotency key",e.idempotencyKey]]]}),(0,ve.jsx)("h3",{children:"Call"}),(0,ve.jsx)("p",{className:"code-line",children:(0,ve.jsx)("code",{children:e.signature})}),(0,ve.jsx)(Ew,{of:e.arguments}),(0,ve.jsx)("h3",{children:"First failure"}),(0,ve.jsxs)("p",{className:"failure",children:[e.error.class,e.error.message!==null&&`: ${e.error.message}`]}),e.lastError!==null&&(0,ve.jsxs)(ve.Fragment,{children:[(0,ve.jsx)("h3",{children:"Last failure"}),(0,ve.jsx)("p",{className:"failure",children:e.lastError})]})]})}var Za=T(O(),1);function Xa({state:e,large:t=!1}){return e===null?(0,Za.jsxs)("span",{className:"sign none",title:"this operation has no breaker",children:[(0,Za.jsx)(se,{shape:"none"}),"No breaker"]}):(0,Za.jsxs)("span",{className:`sign ${e.toLowerCase()}${t?" large":""}`,children:[(0,Za.jsx)(se,{shape:hm[e]}),Zn[e]]})}var R_={HEALTHY:"Healthy",DEGRADED:"Degraded",CRITICAL:"Critical"};function _m({status:e,large:t=!1}){return(0,Za.jsxs)("span",{className:`sign ${e.toLowerCase()}${t?" large":""}`,children:[(0,Za.jsx)(se,{shape:vm[e]}),R_[e]]})}function Om({tone:e="plain",children:t}){return(0,Za.jsx)("span",{className:`tag ${e}`,children:t})}var dl=T(O(),1);function Tw({letters:e,chosen:t,onChoose:l,onOpen:n}){let a=Co(1e4);return(0,dl.jsx)("ul",{className:"letter-list",children:e.map(i=>(0,dl.jsxs)("li",{className:"letter",children:[l!==null&&(0,dl.jsx)("input",{type:"checkbox",className:"choose","aria-label":`Choose the letter of ${i.service}/${i.operation} of ${at(i.createdAt)}`,checked:t.has(i.id),onChange:o=>l(i.id,o.target.checked)}),(0,dl.jsxs)("div",{className:"letter-main",children:[(0,dl.jsx)("p",{className:"letter-name",children:(0,dl.jsxs)("button",{type:"button",className:"row-link",onClick:()=>n(i.id),children:[(0,dl.jsx)("span",{className:"service",children:i.service}),(0,dl.jsx)("span",{className:"operation",children:i.operation})]})}),(0,dl.jsxs)("p",{className:"letter-error",children:[(0,dl.jsx)("strong",{children:Qi(i.error.class)})," ",i.lastError??i.error.message]})]}),(0,dl.jsxs)("div",{className:"letter-side",children:[(0,dl.jsx)(Om,{tone:ww[i.status],children:ji[i.status]}),(0,dl.jsxs)("span",{className:"hint",children:[(0,dl.jsx)("time",{dateTime:i.createdAt,children:at(i.createdAt,a)}),", ",Ot(Math.max(0,a-Date.parse(i.createdAt)))," ago, ",je(i.deliveries,"replay")]})]})]},i.id))})}var eh=T($(),1);var xl=T(O(),1);function Nw({service:e,operation:t,onBegun:l}){let[n,a]=(0,eh.useState)(!1);if(!il("OPERATE"))return null;if(e===null)return(0,xl.jsx)("p",{className:"hint aside",children:"Choose a service to retry all its letters."});let o=t===null?e:`${e}/${t}`;return(0,xl.jsxs)("div",{className:"controls",children:[(0,xl.jsxs)("button",{type:"button",className:"primary",onClick:()=>a(!0),children:["Retry all of ",o]}),n&&(0,xl.jsx)(A_,{service:e,operation:t,name:o,onClose:()=>a(!1),onBegun:l})]})}function A_({service:e,operation:t,name:l,onClose:n,onBegun:a}){let{client:i}=j(),[o,u]=(0,eh.useState)(""),r=Vl(),s=De(l,p=>i.part(rr({...Rm,service:e,operation:t,status:"READY"},1),p)),m=()=>r.run(async()=>{a(await i.post(nt("replay-all",e,t),o===""?{}:{reason:o})),n()});return(0,xl.jsxs)(Yl,{title:`Retry all: ${l}`,onClose:n,onSubmit:m,actions:(0,xl.jsxs)(xl.Fragment,{children:[(0,xl.jsx)("button",{type:"button",onClick:n,children:"Cancel"}),(0,xl.jsxs)("button",{type:"submit",className:"primary",disabled:r.busy,children:["Retry all of ",l]})]}),children:[(0,xl.jsxs)("p",{className:"says",children:["Makes ",s.data?.total==null?"the waiting calls":je(s.data.total,"waiting call")," of ",l," again, through its guard. Those that fail go on waiting; parked ones stay parked."]}),(0,xl.jsx)(An,{value:o,onChange:u}),(0,xl.jsx)(Bl,{problem:r.problem})]})}var __=["trouble","name","calls","failures","p50","p95","p99","bulkhead","letters"],Aw=["all","trouble","open","letters"];function Mm(e){return(e.descending?"-":"")+e.key}function _w(e){let t=e.startsWith("-"),l=__.find(n=>n===(t?e.slice(1):e));return l===void 0?{key:"trouble",descending:!0}:{key:l,descending:t}}var O_={TIME_NOT_WATCHED:5,BREAKER_OPEN:5,BREAKER_HALF_OPEN:4,FAILURE_RATE:3,BULKHEAD_FULL:2,DEAD_LETTERS:2};function _n(e){return Math.max(e.state==="DISABLED"||e.deadLetters>0?1:0,...e.wrong.map(t=>O_[t]))}function M_(e,t,l){let n=`${e.service}/${e.operation}`.toLowerCase();return t.every(a=>n.includes(a))&&C_(e,l)}function C_(e,t){switch(t){case"trouble":return _n(e)>=2;case"open":return e.state==="OPEN"||e.state==="FORCED_OPEN"||e.state==="HALF_OPEN";case"letters":return e.deadLetters>0;default:return!0}}function D_(e){return e.toLowerCase().split(/\s+/).filter(t=>t!=="")}function Ow(e,t,l,n){let a=D_(t),i=[...e].filter(u=>M_(u,a,l)),o=n.descending?-1:1;return i.sort((u,r)=>o*z_(u,r,n.key)||Cm(u,r))}function Mw(e,t){let l=new Map(e.map((a,i)=>[`${a.service}/${a.operation}`,i])),n=a=>l.get(`${a.service}/${a.operation}`)??e.length;return[...t].sort((a,i)=>n(a)-n(i))}function z_(e,t,l){return l==="name"?Cm(e,t):Rw(e,l)-Rw(t,l)}function Rw(e,t){switch(t){case"calls":return e.callsPerSecond;case"failures":return e.failureRate??-1;case"p50":return e.p50Millis??-1;case"p95":return e.p95Millis??-1;case"p99":return e.p99Millis??-1;case"bulkhead":return e.limit===null?-1:(e.running+e.waiting)/e.limit;case"letters":return e.deadLetters;default:return _n(e)}}var mr=new Intl.Collator("en",{numeric:!0});function Cm(e,t){return mr.compare(e.service,t.service)||mr.compare(e.operation,t.operation)}var Tl=T(O(),1);function Dw({service:e,operation:t}){let{go:l,route:n}=j(),{rows:a}=Rn(),i=s=>[...new Set(s)].sort(mr.compare),o=i([...a.values()].map(s=>s.service)),u=i([...a.values()].filter(s=>s.service===e).map(s=>s.operation)),r=(s,m)=>l(qa({page:"letters",service:s,operation:m,...n.view&&{view:n.view}},{error:null,after:null}));return(0,Tl.jsxs)(Tl.Fragment,{children:[(0,Tl.jsxs)("label",{className:"pick",children:[(0,Tl.jsx)("span",{children:"Service"}),(0,Tl.jsxs)("select",{value:e??"",onChange:s=>r(s.target.value||null,null),children:[(0,Tl.jsx)("option",{value:"",children:"All"}),Cw(o,e).map(s=>(0,Tl.jsx)("option",{children:s},s))]})]}),(0,Tl.jsxs)("label",{className:"pick",children:[(0,Tl.jsx)("span",{children:"Operation"}),(0,Tl.jsxs)("select",{value:t??"",disabled:e===null,onChange:s=>r(e,s.target.value||null),children:[(0,Tl.jsx)("option",{value:"",children:"All"}),Cw(u,t).map(s=>(0,Tl.jsx)("option",{children:s},s))]})]})]})}function Cw(e,t){return t===null||e.includes(t)?e:[t,...e]}var Re=T(O(),1),L_=50,th=[{value:"UNFINISHED",name:"Unfinished"},...["READY","PARKED","INCOMPLETE","CLAIMED","DONE","DISCARDED","EXPIRED"].map(e=>({value:e,name:ji[e]})),{value:"ANY",name:"All"}],zw=new Set;function Lw({service:e,operation:t}){let{client:l,route:n,look:a}=j(),i=il("OPERATE"),[o]=an("status","UNFINISHED",th.map(N=>N.value)),[u]=an("search",""),[r]=an("error",""),[s]=an("after",""),[m,p]=(0,Dm.useState)(null),[f,g]=(0,Dm.useState)([]),x={service:e,operation:t,status:o==="ANY"?null:o,error:r||null,search:sw(u).trim()||null},R=rr(x,L_,s||null),M=De(R,N=>l.part(R,N),5e3),[b,h]=(0,Dm.useState)({of:R,ids:zw}),v=b.of===R?b.ids:zw,E=N=>h({of:R,ids:new Set(N)});return(0,Re.jsxs)(Re.Fragment,{children:[(0,Re.jsxs)("div",{className:"page-head",children:[(0,Re.jsxs)("div",{children:[(0,Re.jsx)("h1",{children:"Dead letters"}),(0,Re.jsx)("p",{className:"page-note",children:"Calls that failed for good and are kept, to be made again or ended by someone."})]}),(0,Re.jsx)(Nw,{service:e,operation:t,onBegun:N=>g([...f,N.id])})]}),(0,Re.jsx)(Sw,{begun:f,turn:f.length}),(0,Re.jsxs)("div",{className:"toolbar",children:[(0,Re.jsx)(rw,{name:"Search letters",value:u,onChange:N=>a({search:N||null,after:null})}),(0,Re.jsx)(Dw,{service:e,operation:t}),(0,Re.jsx)(Lo,{name:"Status",options:th,value:o,onChange:N=>a({status:N==="UNFINISHED"?null:N,after:null})}),r!==""&&(0,Re.jsxs)("button",{type:"button",className:"chip",title:r,onClick:()=>a({error:null,after:null}),children:[Qi(r),(0,Re.jsx)(se,{shape:"close"}),(0,Re.jsx)("span",{className:"unseen",children:", show other causes too"})]}),(0,Re.jsx)(Tm,{}),M.data?.total!=null&&(0,Re.jsxs)("span",{className:"toolbar-count",role:"status",children:[Q(M.data.total)," ",M.data.total===1?"letter":"letters"]})]}),(0,Re.jsx)(bw,{wanted:x}),(0,Re.jsx)(ct,{wide:!0,title:`${th.find(N=>N.value===o)?.name??""}, newest first`,children:(0,Re.jsx)(Fe,{of:M,empty:"There are none.",isEmpty:N=>N.items.length===0,lines:6,children:N=>(0,Re.jsxs)(Re.Fragment,{children:[i&&(0,Re.jsx)(yw,{wanted:x,total:N.total??N.items.length,page:N.items.map(L=>L.id),chosen:v,onChoose:E,onBegun:L=>{g([...f,L.id]),E([])}}),(0,Re.jsx)(Tw,{letters:N.items,chosen:v,onChoose:i?(L,_)=>E([...[...v].filter(z=>z!==L),..._?[L]:[]]):null,onOpen:p}),(0,Re.jsx)(k_,{first:s==="",next:N.next,route:n})]})})}),m!==null&&(0,Re.jsx)(xw,{id:m,onClose:()=>p(null),onDone:M.reload})]})}function k_({first:e,next:t,route:l}){let{go:n}=j();return e&&t===null?null:(0,Re.jsxs)("nav",{className:"pager","aria-label":"Parts of the list",children:[(0,Re.jsx)("button",{type:"button",disabled:e,onClick:()=>n(qa(l,{after:null})),children:"Newest"}),(0,Re.jsx)("button",{type:"button",disabled:t===null,onClick:()=>n(qa(l,{after:t})),children:"Older"})]})}var hr=T($(),1);var Xn=T(O(),1),kw=3;function Hw({alerts:e}){return e.length===0?null:(0,Xn.jsxs)("section",{className:"alerts","aria-label":"Running incidents",children:[(0,Xn.jsx)("ul",{children:e.slice(0,kw).map(t=>(0,Xn.jsxs)("li",{className:`alert ${t.severity}`,children:[(0,Xn.jsx)(se,{shape:t.severity==="critical"?"stop":"warn"}),(0,Xn.jsxs)("span",{className:"alert-text",children:[(0,Xn.jsx)("strong",{children:t.severity==="critical"?"Critical":"Warning"})," ",(0,Xn.jsx)(bm,{service:t.service,operation:t.operation})," ",t.message]}),(0,Xn.jsx)(or,{at:t.since})]},t.id))}),e.length>kw&&(0,Xn.jsxs)(Ie,{to:{page:"alerts"},children:["All ",e.length," incidents"]})]})}var Uw=T($(),1);var zm=200,Bw=2e3;function Vw(e,t,l,n){let a=e.size>=t,{client:i}=j(),o=qw({search:l.words,filter:l.filter,sort:Mm(l.sorting)}),[u,r]=Gw(o),s=De("operations?"+o,async m=>a||!n?null:i.get(`operations?${o}&offset=${u}&limit=${zm}`,m),a||!n?0:Bw,`${u} ${a} ${n}`);if(a){let m=Ow(e.values(),l.words,l.filter,l.sorting);return{items:m,total:m.length,from:0,turn:r}}return s.data===null?null:{items:s.data.operations,total:s.data.total,from:u,turn:r}}function Yw(e,t){let{client:l}=j(),n=qw({search:e.words,filter:e.filter}),[a,i]=Gw(n),o=De("services?"+n,async u=>t?l.get(`services?${n}&offset=${a}&limit=${zm}`,u):null,t?Bw:0,`${a} ${t}`);return o.data===null?null:{items:o.data.services,total:o.data.total,from:a,turn:i}}function Gw(e){let[t,l]=(0,Uw.useState)({search:e,from:0});return[t.search===e?t.from:0,n=>l({search:e,from:n})]}function qw(e){return Object.entries(e).filter(([,t])=>t!=="").map(([t,l])=>`${t}=${encodeURIComponent(l)}`).join("&")}var dr=T(O(),1);function Qw({found:e}){if(e.total<=e.items.length&&e.from===0)return null;let t=e.from+e.items.length;return(0,dr.jsxs)("nav",{className:"pager","aria-label":"Parts of the list",children:[(0,dr.jsx)("button",{type:"button",disabled:e.from===0,onClick:()=>e.turn(Math.max(0,e.from-zm)),children:"Before"}),(0,dr.jsxs)("span",{children:[Q(e.items.length===0?0:e.from+1)," to ",Q(t)," of ",Q(e.total)]}),(0,dr.jsx)("button",{type:"button",disabled:t>=e.total,onClick:()=>e.turn(t),children:"Next"})]})}var yt=T(O(),1),lh=4;function jw({health:e,sums:t}){return(0,yt.jsxs)("section",{className:`summary ${e.status.toLowerCase()}`,"aria-labelledby":"summary-head",children:[(0,yt.jsxs)("div",{className:"summary-say",children:[(0,yt.jsx)("span",{className:"summary-sign",children:(0,yt.jsx)(se,{shape:vm[e.status],large:!0})}),(0,yt.jsxs)("div",{children:[(0,yt.jsx)("h1",{id:"summary-head",children:H_(e.status,t.wrong,t.operations)}),(0,yt.jsx)(U_,{reasons:e.reasons})]})]}),(0,yt.jsx)(B_,{sums:t,wrong:e.wrong})]})}function H_(e,t,l){if(e==="HEALTHY")return t===0?"All is well":`Healthy, ${je(t,"operation")} to look at`;let n=e==="CRITICAL"?"Critical":"Degraded";return t===0?n:`${n}: ${Q(t)} of ${je(l,"operation")} in trouble`}function U_({reasons:e}){return e.length===0?(0,yt.jsx)("p",{className:"summary-calm",children:"Nothing is refused, nothing is full, no letters pile up."}):(0,yt.jsxs)("ul",{className:"reasons",children:[e.slice(0,lh).map(t=>(0,yt.jsx)("li",{children:t},t)),e.length>lh&&(0,yt.jsxs)("li",{className:"more",children:["and ",e.length-lh," more"]})]})}function B_({sums:e,wrong:t}){return(0,yt.jsxs)("dl",{className:"sums",children:[(0,yt.jsx)(Lm,{name:"Calls per second",value:Nn(e.callsPerSecond)}),(0,yt.jsx)(Lm,{name:"Failing or refused",value:ya(e.failureRate),bad:t.includes("FAILURE_RATE")}),(0,yt.jsx)(Lm,{name:"Breakers open",value:Q(e.open),bad:e.open>0}),(0,yt.jsx)(Lm,{name:"Dead letters",value:Q(e.deadLetters),bad:t.includes("DEAD_LETTERS")})]})}function Lm({name:e,value:t,bad:l=!1}){return(0,yt.jsxs)("div",{className:l?"sum bad":"sum",children:[(0,yt.jsx)("dt",{children:e}),(0,yt.jsx)("dd",{children:t})]})}var Ho=T($(),1);var Zi=T(O(),1);function km({running:e,waiting:t,limit:l}){if(l===null)return(0,Zi.jsx)("span",{className:"meter none",children:e>0?`${e} running`:"–"});let n=l===0?0:Math.min(1,e/l),a=e>=l;return(0,Zi.jsxs)("span",{className:a?"meter full":"meter",children:[(0,Zi.jsx)("span",{className:"meter-bar","aria-hidden":"true",children:(0,Zi.jsx)("span",{style:{transform:`scaleX(${n})`}})}),(0,Zi.jsxs)("span",{className:"meter-text",children:[e,"/",l,a&&" full",t>0&&` +${t}`,(0,Zi.jsxs)("span",{className:"unseen",children:[" running",t>0&&`, ${t} waiting`]})]})]})}var Um=T(O(),1),V_={OPEN:"next probe in",FORCED_OPEN:"ends in",DISABLED:"ends in"};function Hm({row:e,className:t}){let l=e.state===null?void 0:V_[e.state];return e.endsAt===null||l===void 0?null:(0,Um.jsxs)("span",{className:t,children:[l," ",(0,Um.jsx)(ew,{at:e.endsAt,done:"a moment"})]})}var Bm=T($(),1);function Zw(e,t,l){let n=(0,Bm.useRef)({rows:e,sorting:t}),a=l&&n.current.sorting===t?Mw(n.current.rows,e):e;return(0,Bm.useLayoutEffect)(()=>{n.current={rows:a,sorting:t}}),a}var Xi=T($(),1);var Xw=T($(),1);function nh(e){return(0,Xw.useSyncExternalStore)(t=>{let l=matchMedia(e);return l.addEventListener("change",t),()=>l.removeEventListener("change",t)},()=>matchMedia(e).matches)}function Kw(){return nh("print")}var Jw=6;function Y_(e,t,l,n){let a=Math.floor(Math.max(0,-e)/l),i=Math.ceil(t/l);return{from:Math.max(0,Math.min(a,n)-Jw),to:Math.min(n,a+i+Jw)}}function $w(e,t){let[l,n]=(0,Xi.useState)({from:0,to:Math.min(t,40),rowHeight:56}),a=Kw(),i=(0,Xi.useRef)(0),o=(0,Xi.useCallback)(()=>{i.current=0;let u=e.current;if(u!==null){let r=Number.parseFloat(getComputedStyle(u).getPropertyValue("--row-height"))||56,{from:s,to:m}=Y_(u.getBoundingClientRect().top,innerHeight,r,t);n(p=>p.from===s&&p.to===m&&p.rowHeight===r?p:{from:s,to:m,rowHeight:r})}},[e,t]);return(0,Xi.useLayoutEffect)(()=>{let u=()=>{i.current=i.current||requestAnimationFrame(o)};return o(),document.addEventListener("scroll",u,{capture:!0,passive:!0}),addEventListener("resize",u),()=>{cancelAnimationFrame(i.current),i.current=0,document.removeEventListener("scroll",u,{capture:!0}),removeEventListener("resize",u)}},[o]),a?{...l,from:0,to:t}:l}var pr=T($(),1);function Vm(){return nh("screen and (prefers-color-scheme: dark)")?"dark":"light"}var Pw=T(O(),1),ah=90,Ym=26,Fw=45,Iw=new Map,Ww=(0,pr.memo)(function({trend:t}){let l=(0,pr.useRef)(null),n=Vm(),a=devicePixelRatio;return(0,pr.useLayoutEffect)(()=>{let i=l.current?.getContext("2d");l.current!==null&&i!=null&&q_(i,t,G_(n,l.current),a)},[t,n,a]),(0,Pw.jsx)("canvas",{ref:l,className:"spark",width:ah*a,height:Ym*a,"aria-hidden":"true"})});function G_(e,t){let l=Iw.get(e);if(l!==void 0)return l;let n=getComputedStyle(t),a=[n.getPropertyValue("--p50").trim(),n.getPropertyValue("--bad").trim()];return Iw.set(e,a),a}function q_(e,t,[l,n],a){e.setTransform(a,0,0,a,0,0),e.clearRect(0,0,ah,Ym);let i=t?.calls??[],o=Math.max(1,...i),u=Fw-i.length,r=ah/Fw,s=(m,p)=>{e.fillStyle=p,m.forEach((f,g)=>{let x=f===0?0:Math.max(1,f/o*Ym);e.fillRect((u+g)*r,Ym-x,r-.5,x)})};s(i,l),s(t?.failures??[],n)}var ko=T($(),1);var Q_=1e4,j_=3e3,Z_=250,X_=100,K_=400;function e2(e){let{client:t}=j(),[l,n]=(0,ko.useState)(new Map),a=(0,ko.useRef)(e);a.current=e;let i=(0,ko.useRef)(0),o=e.map(u=>Oo(u.service,u.operation)).sort().join(`
`);return(0,ko.useEffect)(()=>{let u=new AbortController,r=async()=>{let p=a.current.slice(0,X_);if(p.length>0&&!document.hidden){i.current=Date.now();let f=await t.post("trends",{of:p.map(g=>[g.service,g.operation])}).catch(()=>null);if(f!==null&&!u.signal.aborted){let g=p.map((x,R)=>[Oo(x.service,x.operation),f[R]??{calls:[],failures:[]}]);n(x=>new Map([...[...x].slice(-K_),...g]))}}},s=setTimeout(()=>{r()},Math.max(Z_,i.current+j_-Date.now())),m=setInterval(()=>{r()},Q_);return()=>{u.abort(),clearTimeout(s),clearInterval(m)}},[t,o]),l}var xe=T(O(),1),ih=[{key:"name",name:"Operation",full:"Operation",descending:!1},{key:"trouble",name:"State",full:"State, what is wrong first",descending:!0},{key:"calls",name:"Calls/s",full:"Calls per second",descending:!0},{key:"failures",name:"Failing",full:"Share of calls that fail or are refused",descending:!0},{key:"p50",name:"p50",full:"Median response time",descending:!0},{key:"p95",name:"p95",full:"Response time of 95 in 100 calls",descending:!0},{key:"p99",name:"p99",full:"Response time of 99 in 100 calls",descending:!0},{key:"bulkhead",name:"Bulkhead",full:"Running and waiting of what may run at once",descending:!0},{key:"letters",name:"Letters",full:"Dead letters",descending:!0}],l2=(0,Ho.memo)(function({rows:t,sorting:l,onSort:n}){let a=(0,Ho.useRef)(null),[i,o]=(0,Ho.useState)(!1),{from:u,to:r,rowHeight:s}=$w(a,t.length),m=Zw(t,l,i).slice(u,r),p=e2(m);return(0,xe.jsxs)("div",{className:"operations",role:"table","aria-label":"Operations","aria-rowcount":t.length+1,"aria-colcount":ih.length+1,children:[(0,xe.jsx)("div",{role:"rowgroup",className:"operations-head",children:(0,xe.jsxs)("div",{role:"row","aria-rowindex":1,className:"operation-row head",children:[ih.slice(0,2).map(f=>(0,xe.jsx)(t2,{column:f,sorting:l,onSort:n},f.key)),(0,xe.jsx)("div",{role:"columnheader",className:"cell trend",children:"15 min"}),ih.slice(2).map(f=>(0,xe.jsx)(t2,{column:f,sorting:l,onSort:n},f.key))]})}),(0,xe.jsx)("div",{role:"rowgroup",ref:a,className:"operations-body",style:{height:t.length*s},onFocus:()=>o(!0),onBlur:()=>o(!1),children:m.map((f,g)=>(0,xe.jsx)(J_,{row:f,trend:p.get(Oo(f.service,f.operation)),at:u+g,top:(u+g)*s},u+g))})]})});function t2({column:e,sorting:t,onSort:l}){let n=t.key===e.key,a=()=>l({key:e.key,descending:n?!t.descending:e.descending});return(0,xe.jsx)("div",{role:"columnheader",className:`cell ${e.key}`,"aria-sort":n?t.descending?"descending":"ascending":"none",children:(0,xe.jsxs)("button",{type:"button",className:"sort",onClick:a,title:e.full,children:[e.name,n&&(0,xe.jsx)(se,{shape:t.descending?"down":"up"})]})})}var J_=(0,Ho.memo)(function({row:t,trend:l,at:n,top:a}){let i=_n(t);return(0,xe.jsxs)("div",{role:"row","aria-rowindex":n+2,className:`operation-row ${i>=5?"bad":i>=2?"warn":""}`,style:{transform:`translateY(${a}px)`},children:[(0,xe.jsx)("div",{role:"cell",className:"cell name",children:(0,xe.jsxs)(Ie,{to:{page:"service",service:t.service,operation:t.operation},className:"row-link",children:[(0,xe.jsx)("span",{className:"service",children:t.service}),(0,xe.jsx)("span",{className:"operation",children:t.operation})]})}),(0,xe.jsxs)("div",{role:"cell",className:"cell trouble",children:[(0,xe.jsx)(Xa,{state:t.state}),(0,xe.jsx)(Hm,{row:t,className:"probe"})]}),(0,xe.jsx)("div",{role:"cell",className:"cell trend",children:(0,xe.jsx)(Ww,{trend:l})}),(0,xe.jsx)(gr,{of:"calls",name:"Calls/s",value:Nn(t.callsPerSecond)}),(0,xe.jsx)(gr,{of:"failures",name:"Failing",value:ya(t.failureRate),bad:t.wrong.includes("FAILURE_RATE")}),(0,xe.jsx)(gr,{of:"p50",name:"p50",value:jn(t.p50Millis)}),(0,xe.jsx)(gr,{of:"p95",name:"p95",value:jn(t.p95Millis)}),(0,xe.jsx)(gr,{of:"p99",name:"p99",value:jn(t.p99Millis)}),(0,xe.jsx)("div",{role:"cell",className:"cell bulkhead",children:(0,xe.jsx)(km,{running:t.running,waiting:t.waiting,limit:t.limit})}),(0,xe.jsx)(gr,{of:"letters",name:"Letters",value:Q(t.deadLetters),bad:t.wrong.includes("DEAD_LETTERS")})]})});function gr({of:e,name:t,value:l,bad:n=!1}){return(0,xe.jsxs)("div",{role:"cell",className:`cell figure ${e}${n?" bad":""}`,children:[(0,xe.jsx)("span",{className:"cell-name","aria-hidden":"true",children:t}),l]})}var Gm=T($(),1);var Kn=T(O(),1),n2=["operations","services"],$_=[{value:"all",name:"All"},{value:"trouble",name:"In trouble"},{value:"open",name:"Breaker not closed"},{value:"letters",name:"With dead letters"}],F_=[{value:"operations",name:"Operations"},{value:"services",name:"Services"}];function a2({search:e,onSearch:t,filter:l,onFilter:n,view:a,onView:i,shown:o,total:u,of:r}){let s=(0,Gm.useRef)(null);return I_(()=>s.current?.focus()),(0,Kn.jsxs)("div",{className:"toolbar",role:"search",children:[(0,Kn.jsxs)("label",{className:"search",children:[(0,Kn.jsx)(se,{shape:"search"}),(0,Kn.jsx)("span",{className:"unseen",children:"Search services and operations"}),(0,Kn.jsx)("input",{ref:s,type:"search",value:e,placeholder:"Search, or press /",spellCheck:!1,autoComplete:"off",onChange:m=>t(m.target.value)})]}),(0,Kn.jsx)(Lo,{name:"Filter",options:$_,value:l,onChange:n}),(0,Kn.jsx)(Lo,{name:"View",options:F_,value:a,onChange:i}),(0,Kn.jsx)(Tm,{}),(0,Kn.jsx)("span",{className:"toolbar-count",role:"status",children:o===null?"":r==="services"?je(o,"service"):o===u?`${Q(u)} operations`:`${Q(o)} of ${Q(u)} operations`})]})}function I_(e){(0,Gm.useEffect)(()=>{let t=l=>{let n=l.composedPath()[0],a=n instanceof HTMLElement&&/^(INPUT|TEXTAREA|SELECT)$/.test(n.tagName);l.key==="/"&&!a&&!l.ctrlKey&&!l.metaKey&&!l.altKey&&(l.preventDefault(),e())};return addEventListener("keydown",t),()=>removeEventListener("keydown",t)})}var Qm=T($(),1);function qm(e,t){let l=new Map;for(let n of e){let a=l.get(n.service);a===void 0?l.set(n.service,[n]):a.push(n)}return[...l.entries()].map(([n,a])=>P_(n,a,Object.hasOwn(t,n)?t[n]??"HEALTHY":"HEALTHY")).sort(W_)}function W_(e,t){return t.worst-e.worst||mr.compare(e.name,t.name)}function P_(e,t,l){let n=t.filter(s=>s.state!==null),a=n.filter(s=>s.state==="OPEN"||s.state==="FORCED_OPEN").length,i=t.reduce((s,m)=>s+m.callsPerSecond,0),o=t.filter(s=>s.failureRate!==null),u=o.reduce((s,m)=>s+m.callsPerSecond,0),r=o.reduce((s,m)=>s+m.callsPerSecond*(m.failureRate??0),0);return{name:e,status:l,worst:Math.max(...t.map(_n)),operations:[...t].sort((s,m)=>_n(m)-_n(s)||Cm(s,m)),refusing:a,breakers:n.length,callsPerSecond:i,failureRate:u===0?null:r/u,deadLetters:t.reduce((s,m)=>s+m.deadLetters,0),wrong:new Set(t.flatMap(s=>s.wrong))}}var it=T(O(),1),eO=24,i2=(0,Qm.memo)(function({rows:t,statuses:l}){let n=(0,Qm.useMemo)(()=>qm(t,l),[t,l]);return(0,it.jsx)("ul",{className:"cards",children:n.map(a=>(0,it.jsx)(u2,{service:a},a.name))})});function o2({services:e}){return(0,it.jsx)("ul",{className:"cards",children:e.map(t=>(0,it.jsx)(u2,{service:{...t,name:t.service,worst:0,operations:[],refusing:t.open,known:t.operations,wrong:new Set}},t.service))})}function u2({service:e}){return(0,it.jsxs)("li",{className:`card ${e.status.toLowerCase()}`,children:[(0,it.jsxs)("div",{className:"card-head",children:[(0,it.jsx)("h2",{children:(0,it.jsx)(Ie,{to:{page:"service",service:e.name,operation:null},className:"row-link",children:e.name})}),(0,it.jsx)(_m,{status:e.status})]}),(0,it.jsxs)("p",{className:"card-states",children:[e.operations.slice(0,eO).map(t=>(0,it.jsx)("span",{className:`mini ${(t.state??"none").toLowerCase()}${_n(t)>=2?" troubled":""}`,title:`${t.operation}: ${t.state===null?"no breaker":Zn[t.state]}`,children:(0,it.jsx)(se,{shape:t.state===null?"none":hm[t.state]})},t.operation)),(0,it.jsxs)("span",{className:"card-note",children:[je(e.known??e.operations.length,"operation"),e.refusing>0&&`, ${e.refusing} of ${je(e.breakers,"breaker")} refusing`]})]}),(0,it.jsxs)("dl",{className:"card-sums",children:[(0,it.jsxs)("div",{children:[(0,it.jsx)("dt",{children:"Calls/s"}),(0,it.jsx)("dd",{children:Nn(e.callsPerSecond)})]}),(0,it.jsxs)("div",{className:e.wrong.has("FAILURE_RATE")?"bad":"",children:[(0,it.jsx)("dt",{children:"Failing"}),(0,it.jsx)("dd",{children:ya(e.failureRate)})]}),(0,it.jsxs)("div",{className:e.wrong.has("DEAD_LETTERS")?"bad":"",children:[(0,it.jsx)("dt",{children:"Letters"}),(0,it.jsx)("dd",{children:Q(e.deadLetters)})]})]})]})}var Ct=T(O(),1);function r2(){let{rows:e,total:t,sums:l,health:n,alerts:a,phase:i}=Rn(),[o,u]=an("search",""),[r,s]=an("filter","all",Aw),[m,p]=an("sort","-trouble"),[f,g]=an("view","operations",n2),x=(0,hr.useMemo)(()=>_w(m),[m]),R=(0,hr.useDeferredValue)(o),M=(0,hr.useDeferredValue)(e),b=(0,hr.useMemo)(()=>({words:R,filter:r,sorting:x}),[R,r,x]),h=t>e.size,v=Vw(M,t,b,f==="operations"),E=Yw(b,h&&f==="services");if(n===null)return(0,Ct.jsxs)(Ct.Fragment,{children:[(0,Ct.jsx)("h1",{className:"unseen",children:"Overview"}),i==="gone"?(0,Ct.jsx)("p",{className:"empty",children:"Nothing is known yet; the console cannot be reached."}):(0,Ct.jsx)(ir,{lines:8})]});let N=h&&f==="services"?E:v;return(0,Ct.jsxs)(Ct.Fragment,{children:[(0,Ct.jsx)(jw,{health:n,sums:l}),(0,Ct.jsx)(Hw,{alerts:a}),(0,Ct.jsx)(a2,{search:o,onSearch:u,filter:r,onFilter:s,view:f,onView:g,shown:N?.total??null,total:t,of:h?f:"operations"}),e.size===0?(0,Ct.jsx)("p",{className:"empty roomy",children:"No operation is known yet. One appears with its first call, or when its class is registered."}):M.size===0||N===null?(0,Ct.jsx)(ir,{lines:8}):N.items.length===0?(0,Ct.jsx)("p",{className:"empty roomy",children:"Nothing matches. Clear the search or choose another filter."}):h&&f==="services"?(0,Ct.jsx)(o2,{services:E?.items??[]}):f==="services"?(0,Ct.jsx)(i2,{rows:v?.items??[],statuses:n.services}):(0,Ct.jsx)(l2,{rows:v?.items??[],sorting:x,onSort:L=>p(Mm(L))}),h&&N!==null&&(0,Ct.jsx)(Qw,{found:N})]})}var Fi=T($(),1);var m2=T($(),1);var vr={reset:{name:"Reset",role:"OPERATE",tone:"plain",verb:"reset",lasting:!1,says:e=>`Closes ${e} and forgets what it has seen. Calls go through again at once, and its next failures count from zero.`,done:e=>`${e} is reset.`},close:{name:"Close",role:"OPERATE",tone:"plain",verb:"close",lasting:!1,says:e=>`Closes ${e} now, without waiting for a probe. Calls go through again; if they fail, it opens again.`,done:e=>`${e} is closed.`},forceOpen:{name:"Force open",role:"OPERATE",tone:"bad",verb:"force-open",lasting:!0,says:e=>`Refuses every call of ${e} until the time is over; callers get their fallbacks. It ends by itself.`,done:e=>`${e} is forced open.`},disable:{name:"Disable",role:"OPERATE",tone:"bad",verb:"disable",lasting:!0,says:e=>`Lets every call of ${e} through and judges none, however many fail, until the time is over. It ends by itself.`,done:e=>`${e} is disabled.`},enable:{name:"Enable",role:"OPERATE",tone:"plain",verb:"enable",lasting:!1,says:e=>`Lets ${e} judge calls again; it begins closed.`,done:e=>`${e} is enabled.`}};function yr(e){return e.operation===null?`${e.service}, all operations`:`${e.service}/${e.operation}`}function oh(e){return e.operation===null?`every breaker of ${e.service}`:`the breaker of ${e.service}/${e.operation}`}function s2(e,t){return nt(e,t.service,t.operation)}function c2(e){let t=Object.entries(e.left),n=`${e.restored===1?"1 breaker is":`${e.restored} breakers are`} as before.`;return t.length===0?n:`${n} Left alone, since moved: ${t.map(([a,i])=>`${a} is ${i}`).join(", ")}.`}var uh=T($(),1);var On=T(O(),1);function f2({action:e,target:t,onClose:l,onDone:n}){let{client:a,connection:i,notify:o}=j(),[u,r]=(0,uh.useState)(""),[s,m]=(0,uh.useState)("15m"),p=Vl(),f=async()=>{await i.refresh(),n()},g=async R=>{let M=await a.post(nt("undo",R),{});return await f(),c2(M)},x=()=>p.run(async()=>{let R={...u===""?{}:{reason:u},...e.lasting?{expiry:s}:{}},{undo:M}=await a.post(s2(e.verb,t),R);await f(),o({text:tO(e.done(oh(t))),...M===null?{}:{undo:{label:"Undo",run:()=>g(M)}}}),l()});return(0,On.jsxs)(Yl,{title:`${e.name}: ${yr(t)}`,onClose:l,onSubmit:x,actions:(0,On.jsxs)(On.Fragment,{children:[(0,On.jsx)("button",{type:"button",onClick:l,children:"Cancel"}),(0,On.jsxs)("button",{type:"submit",className:e.tone==="bad"?"primary danger":"primary",disabled:p.busy,children:[e.name," ",t.operation===null?t.service:`${t.service}/${t.operation}`]})]}),children:[(0,On.jsx)("p",{className:"says",children:e.says(oh(t))}),e.lasting&&(0,On.jsx)(xm,{value:s,onChange:m}),(0,On.jsx)(An,{value:u,onChange:r}),(0,On.jsx)(Bl,{problem:p.problem})]})}function tO(e){return e.charAt(0).toUpperCase()+e.slice(1)}var tc=T(O(),1);function jm({target:e,states:t,breaker:l,onDone:n}){let[a,i]=(0,m2.useState)(null),{caller:o}=j(),u=lO(t).filter(r=>Zg(o.role,r.role));return!l||u.length===0&&a===null?null:(0,tc.jsxs)("div",{className:"controls",role:"group","aria-label":e.operation===null?`All breakers of ${e.service}`:`The breaker of ${e.service}/${e.operation}`,children:[u.map(r=>(0,tc.jsxs)("button",{type:"button",className:r.tone==="bad"?"danger":"",onClick:()=>i(r),children:[r.name,e.operation===null&&" all"]},r.verb)),a!==null&&(0,tc.jsx)(f2,{action:a,target:e,onClose:()=>i(null),onDone:n})]})}function lO(e){let t=(...l)=>e.some(n=>n!==null&&l.includes(n));return[vr.reset,...t("OPEN","HALF_OPEN","FORCED_OPEN")?[vr.close]:[],...t("CLOSED","OPEN","HALF_OPEN","DISABLED")?[vr.forceOpen]:[],...t("CLOSED","OPEN","HALF_OPEN","FORCED_OPEN")?[vr.disable]:[],...t("DISABLED")?[vr.enable]:[]]}var Jn=T(O(),1);function d2({row:e,of:t}){return(0,Jn.jsx)(ct,{title:"Bulkhead",children:e.limit===null?(0,Jn.jsxs)("p",{className:"empty",children:["This operation has no bulkhead; ",Q(e.running)," running now."]}):(0,Jn.jsxs)(Jn.Fragment,{children:[(0,Jn.jsx)("div",{className:"big-meter",children:(0,Jn.jsx)(km,{running:e.running,waiting:e.waiting,limit:e.limit})}),(0,Jn.jsx)(Fe,{of:t,empty:"Nothing is measured yet.",isEmpty:l=>l===null,children:l=>l!==null&&(0,Jn.jsx)(fr,{of:[["Running",`${Q(e.running)} of ${Q(e.limit??0)}`],["Waiting",l.bulkhead===void 0?Q(e.waiting):`${Q(e.waiting)} of ${Q(l.bulkhead.queueLimit)}`],["Refused so far",Q(l.refusals.bulkhead)],["Wait, median",l.waiting.samples===0?"nobody waited":jn(l.waiting.p50Ms)],["Wait, 95 in 100",l.waiting.samples===0?"–":jn(l.waiting.p95Ms)],["Wait, longest",l.waiting.samples===0?"–":jn(l.waiting.maxMs)]]})})]})})}var Zm=T(O(),1);function p2({of:e}){return(0,Zm.jsx)(ct,{title:"Since the start",children:(0,Zm.jsx)(Fe,{of:e,empty:"No call has been made.",isEmpty:t=>t===null,children:t=>t!==null&&(0,Zm.jsx)(fr,{of:nO(t)})})})}function nO({calls:e,attempts:t,refusals:l,retries:n,fallbacks:a}){let i=a.method+a.value+a.cached+a.queued;return[["Calls",Q(e.total)],["In full",Q(e.ok)],["By a fallback",Q(i)],["Failed",Q(e.failed)],["Refused by the breaker",Q(l.breaker)],["Timed out",Q(t.timedOut)],["Retries",Q(n.made)],["Saved by a retry",Q(n.recovered)]]}var lT=T($(),1);var lc=T($(),1);var ql=T(O(),1);function g2({service:e,onClose:t,onDone:l}){let{client:n}=j(),[a,i]=(0,lc.useState)(""),[o,u]=(0,lc.useState)(!1),r=Vl(),s=(0,lc.useId)();return(0,ql.jsxs)(Yl,{title:"Add a mark",onClose:t,onSubmit:()=>r.run(async()=>{await n.post("marks",{text:a,...o?{}:{service:e}}),l(),t()}),actions:(0,ql.jsxs)(ql.Fragment,{children:[(0,ql.jsx)("button",{type:"button",onClick:t,children:"Cancel"}),(0,ql.jsxs)("button",{type:"submit",className:"primary",disabled:r.busy||a.trim()==="",children:["Mark the charts of ",o?"all services":e]})]}),children:[(0,ql.jsxs)("p",{className:"field",children:[(0,ql.jsx)("label",{htmlFor:s,children:"What happened"}),(0,ql.jsx)("input",{id:s,type:"text",value:a,maxLength:200,required:!0,autoComplete:"off",placeholder:"deployed 1.4.2",onChange:p=>i(p.target.value)})]}),(0,ql.jsxs)("label",{className:"check",children:[(0,ql.jsx)("input",{type:"checkbox",checked:o,onChange:p=>u(p.target.checked)}),"On the charts of all services"]}),(0,ql.jsx)(Bl,{problem:r.problem})]})}var zr=T($(),1);var Fa=T($(),1);var aO="uplot",iO="u-hz",oO="u-vt",uO="u-title",rO="u-wrap",sO="u-under",cO="u-over",fO="u-axis",Bo="u-off",mO="u-select",dO="u-cursor-x",pO="u-cursor-y",gO="u-cursor-pt",hO="u-legend",vO="u-live",yO="u-inline",bO="u-series",SO="u-marker",h2="u-label",EO="u-value",ac="width",ic="height";var v2="bottom",br="left",rh="right",Th="#000",y2=Th+"0",b2="mousemove",S2="mousedown",sh="mouseup",E2="mouseenter",w2="mouseleave",x2="dblclick",wO="resize",xO="scroll",T2="change",Fm="dppxchange",Nh="--",Mr=typeof window<"u",ph=Mr?document:null,Er=Mr?window:null,TO=Mr?navigator:null,Me,Xm;function gh(){let e=devicePixelRatio;Me!=e&&(Me=e,Xm&&vh(T2,Xm,gh),Xm=matchMedia(`(min-resolution: ${Me-.001}dppx) and (max-resolution: ${Me+.001}dppx)`),Vo(T2,Xm,gh),Er.dispatchEvent(new CustomEvent(Fm)))}function rn(e,t){if(t!=null){let l=e.classList;!l.contains(t)&&l.add(t)}}function hh(e,t){let l=e.classList;l.contains(t)&&l.remove(t)}function ot(e,t,l){e.style[t]=l+"px"}function $n(e,t,l,n){let a=ph.createElement(e);return t!=null&&rn(a,t),l?.insertBefore(a,n),a}function Mn(e,t){return $n("div",e,t)}var N2=new WeakMap;function Ka(e,t,l,n,a){let i="translate("+t+"px,"+l+"px)",o=N2.get(e);i!=o&&(e.style.transform=i,N2.set(e,i),t<0||l<0||t>n||l>a?rn(e,Bo):hh(e,Bo))}var R2=new WeakMap;function NO(e,t,l){let n=t+l,a=R2.get(e);n!=a&&(R2.set(e,n),e.style.background=t,e.style.borderColor=l)}var A2=new WeakMap;function RO(e,t,l,n){let a=t+""+l,i=A2.get(e);a!=i&&(A2.set(e,a),e.style.height=l+"px",e.style.width=t+"px",e.style.marginLeft=n?-t/2+"px":0,e.style.marginTop=n?-l/2+"px":0)}var Rh={passive:!0},tx={...Rh,capture:!0};function Vo(e,t,l,n){t.addEventListener(e,l,n?tx:Rh)}function vh(e,t,l,n){t.removeEventListener(e,l,n?tx:Rh)}Mr&&gh();function Ki(e,t,l,n){let a;l=l||0,n=n||t.length-1;let i=n<=2147483647;for(;n-l>1;)a=i?l+n>>1:sn((l+n)/2),t[a]<e?l=a:n=a;return e-t[l]<=t[n]-e?l:n}function wr(e,t,l,n){for(let a=n==1?t:l;a>=t&&a<=l;a+=n)if(e[a]!=null)return a;return-1}function AO(e,t,l,n){let a=be,i=-be;if(n==1)a=e[t],i=e[l];else if(n==-1)a=e[l],i=e[t];else for(let o=t;o<=l;o++){let u=e[o];u!=null&&(u<a&&(a=u),u>i&&(i=u))}return[a,i]}function _O(e,t,l){let n=be,a=-be;for(let i=t;i<=l;i++){let o=e[i];o!=null&&o>0&&(o<n&&(n=o),o>a&&(a=o))}return[n,a]}function Pm(e,t,l,n){let a=M2(e),i=M2(t);e==t&&(a==-1?(e*=l,t/=l):(e/=l,t*=l));let o=l==10?Ja:lx,u=a==1?sn:xr,r=i==1?xr:sn,s=u(o(Vt(e))),m=r(o(Vt(t))),p=Tr(l,s),f=Tr(l,m);return l==10&&(s<0&&(p=Ye(p,-s)),m<0&&(f=Ye(f,-m))),n||l==2?(e=p*a,t=f*i):(e=ix(e,p),t=$i(t,f)),[e,t]}function Ah(e,t,l,n){let a=Pm(e,t,l,n);return e==0&&(a[0]=0),t==0&&(a[1]=0),a}var _h=.1,_2={mode:3,pad:_h},uc={pad:0,soft:null,mode:0},OO={min:uc,max:uc};function Im(e,t,l,n){return ed(l)?O2(e,t,l):(uc.pad=l,uc.soft=n?0:null,uc.mode=n?3:0,O2(e,t,OO))}function Ae(e,t){return e??t}function MO(e,t,l){for(t=Ae(t,0),l=Ae(l,e.length-1);t<=l;){if(e[t]!=null)return!0;t++}return!1}function O2(e,t,l){let n=l.min,a=l.max,i=Ae(n.pad,0),o=Ae(a.pad,0),u=Ae(n.hard,-be),r=Ae(a.hard,be),s=Ae(n.soft,be),m=Ae(a.soft,-be),p=Ae(n.mode,0),f=Ae(a.mode,0),g=t-e,x=Ja(g),R=pl(Vt(e),Vt(t)),M=Ja(R),b=Vt(M-x);(g<1e-9||b>10)&&(g=0,(e==0||t==0)&&(g=1e-9,p==2&&s!=be&&(i=0),f==2&&m!=-be&&(o=0)));let h=g||R||1e3,v=Ja(h),E=Tr(10,sn(v)),N=h*(g==0?e==0?.1:1:i),L=Ye(ix(e-N,E/10),9),_=e>=s&&(p==1||p==3&&L<=s||p==2&&L>=s)?s:be,z=pl(u,L<_&&e>=_?_:Cn(_,L)),G=h*(g==0?t==0?.1:1:o),U=Ye($i(t+G,E/10),9),H=t<=m&&(f==1||f==3&&U>=m||f==2&&U<=m)?m:-be,J=Cn(r,U>H&&t<=H?H:pl(H,U));return z==J&&z==0&&(J=100),[z,J]}var CO=new Intl.NumberFormat(Mr?TO.language:"en-US"),Oh=e=>CO.format(e),cn=Math,$m=cn.PI,Vt=cn.abs,sn=cn.floor,Bt=cn.round,xr=cn.ceil,Cn=cn.min,pl=cn.max,Tr=cn.pow,M2=cn.sign,Ja=cn.log10,lx=cn.log2,DO=(e,t=1)=>cn.sinh(e)*t,ch=(e,t=1)=>cn.asinh(e/t),be=1/0;function C2(e){return(Ja((e^e>>31)-(e>>31))|0)+1}function yh(e,t,l){return Cn(pl(e,t),l)}function ye(e){return typeof e=="function"?e:()=>e}var zO=()=>{},nx=e=>e,ax=(e,t)=>t,LO=e=>null,D2=e=>!0,z2=(e,t)=>e==t,Nr=e=>Ye(e,14);function Uo(e,t){return Nr(Ye(Nr(e/t))*t)}function $i(e,t){return Nr(xr(Nr(e/t))*t)}function ix(e,t){return Nr(sn(Nr(e/t))*t)}function Ye(e,t=0){if(kO(e))return e;let l=10**t,n=e*l*(1+Number.EPSILON);return Bt(n)/l}var Rr=new Map;function ox(e){return((""+e).split(".")[1]||"").length}function sc(e,t,l,n){let a=[],i=n.map(ox);for(let o=t;o<l;o++){let u=Vt(o),r=Ye(Tr(e,o),u);for(let s=0;s<n.length;s++){let m=n[s]*r,p=(m>=0&&o>=0?0:u)+(o>=i[s]?0:i[s]),f=Ye(m,p);a.push(f),Rr.set(f,p)}}return a}var rc={},Mh=[],Ar=[null,null],Ji=Array.isArray,kO=Number.isInteger,HO=e=>e===void 0;function L2(e){return typeof e=="string"}function ed(e){let t=!1;if(e!=null){let l=e.constructor;t=l==null||l==Object}return t}function UO(e){return e!=null&&typeof e=="object"}var BO=Object.getPrototypeOf(Uint8Array);function _r(e,t=ed){let l;if(Ji(e)){let n=e.find(a=>a!=null);if(Ji(n)||t(n)){l=Array(e.length);for(let a=0;a<e.length;a++)l[a]=_r(e[a],t)}else l=e.slice()}else if(e instanceof BO)l=e.slice();else if(t(e)){l={};for(let n in e)l[n]=_r(e[n],t)}else l=e;return l}function Dt(e){let t=arguments;for(let l=1;l<t.length;l++){let n=t[l];for(let a in n)ed(e[a])?Dt(e[a],_r(n[a])):e[a]=_r(n[a])}return e}var VO=0,YO=1,GO=2;function qO(e,t,l){for(let n=0,a,i=-1;n<t.length;n++){let o=t[n];if(o>i){for(a=o-1;a>=0&&e[a]==null;)e[a--]=null;for(a=o+1;a<l&&e[a]==null;)e[i=a++]=null}}}function QO(e,t){if(XO(e)){let o=e[0].slice();for(let u=1;u<e.length;u++)o.push(...e[u].slice(1));return KO(o[0])||(o=ZO(o)),o}let l=new Set;for(let o=0;o<e.length;o++){let r=e[o][0],s=r.length;for(let m=0;m<s;m++)l.add(r[m])}let n=[Array.from(l).sort((o,u)=>o-u)],a=n[0].length,i=new Map;for(let o=0;o<a;o++)i.set(n[0][o],o);for(let o=0;o<e.length;o++){let u=e[o],r=u[0];for(let s=1;s<u.length;s++){let m=u[s],p=Array(a).fill(void 0),f=t?t[o][s]:YO,g=[];for(let x=0;x<m.length;x++){let R=m[x],M=i.get(r[x]);R===null?f!=VO&&(p[M]=R,f==GO&&g.push(M)):p[M]=R}qO(p,g,a),n.push(p)}}return n}var jO=typeof queueMicrotask>"u"?e=>Promise.resolve().then(e):queueMicrotask;function ZO(e){let t=e[0],l=t.length,n=Array(l);for(let i=0;i<n.length;i++)n[i]=i;n.sort((i,o)=>t[i]-t[o]);let a=[];for(let i=0;i<e.length;i++){let o=e[i],u=Array(l);for(let r=0;r<l;r++)u[r]=o[n[r]];a.push(u)}return a}function XO(e){let t=e[0][0],l=t.length;for(let n=1;n<e.length;n++){let a=e[n][0];if(a.length!=l)return!1;if(a!=t){for(let i=0;i<l;i++)if(a[i]!=t[i])return!1}}return!0}function KO(e,t=100){let l=e.length;if(l<=1)return!0;let n=0,a=l-1;for(;n<=a&&e[n]==null;)n++;for(;a>=n&&e[a]==null;)a--;if(a<=n)return!0;let i=pl(1,sn((a-n+1)/t));for(let o=e[n],u=n+i;u<=a;u+=i){let r=e[u];if(r!=null){if(r<=o)return!1;o=r}}return!0}var ux=["January","February","March","April","May","June","July","August","September","October","November","December"],rx=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function sx(e){return e.slice(0,3)}var JO=rx.map(sx),$O=ux.map(sx),FO={MMMM:ux,MMM:$O,WWWW:rx,WWW:JO};function nc(e){return(e<10?"0":"")+e}function IO(e){return(e<10?"00":e<100?"0":"")+e}var WO={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>nc(e.getMonth()+1),M:e=>e.getMonth()+1,DD:e=>nc(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>nc(e.getHours()),H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>nc(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>nc(e.getSeconds()),s:e=>e.getSeconds(),fff:e=>IO(e.getMilliseconds())};function Ch(e,t){t=t||FO;let l=[],n=/\{([a-z]+)\}|[^{]+/gi,a;for(;a=n.exec(e);)l.push(a[0][0]=="{"?WO[a[1]]:a[0]);return i=>{let o="";for(let u=0;u<l.length;u++)o+=typeof l[u]=="string"?l[u]:l[u](i,t);return o}}var PO=new Intl.DateTimeFormat().resolvedOptions().timeZone;function eM(e,t){let l;return t=="UTC"||t=="Etc/UTC"?l=new Date(+e+e.getTimezoneOffset()*6e4):t==PO?l=e:(l=new Date(e.toLocaleString("en-US",{timeZone:t})),l.setMilliseconds(e.getMilliseconds())),l}var cx=e=>e%1==0,Wm=[1,2,2.5,5],tM=sc(10,-16,0,Wm),fx=sc(10,0,16,Wm),lM=fx.filter(cx),nM=tM.concat(fx),Dh=`
`,mx="{YYYY}",k2=Dh+mx,dx="{M}/{D}",oc=Dh+dx,Km=oc+"/{YY}",px="{aa}",aM="{h}:{mm}",Sr=aM+px,H2=Dh+Sr,U2=":{ss}",ze=null;function gx(e){let t=e*1e3,l=t*60,n=l*60,a=n*24,i=a*30,o=a*365,r=(e==1?sc(10,0,3,Wm).filter(cx):sc(10,-3,0,Wm)).concat([t,t*5,t*10,t*15,t*30,l,l*5,l*10,l*15,l*30,n,n*2,n*3,n*4,n*6,n*8,n*12,a,a*2,a*3,a*4,a*5,a*6,a*7,a*8,a*9,a*10,a*15,i,i*2,i*3,i*4,i*6,o,o*2,o*5,o*10,o*25,o*50,o*100]),s=[[o,mx,ze,ze,ze,ze,ze,ze,1],[a*28,"{MMM}",k2,ze,ze,ze,ze,ze,1],[a,dx,k2,ze,ze,ze,ze,ze,1],[n,"{h}"+px,Km,ze,oc,ze,ze,ze,1],[l,Sr,Km,ze,oc,ze,ze,ze,1],[t,U2,Km+" "+Sr,ze,oc+" "+Sr,ze,H2,ze,1],[e,U2+".{fff}",Km+" "+Sr,ze,oc+" "+Sr,ze,H2,ze,1]];function m(p){return(f,g,x,R,M,b)=>{let h=[],v=M>=o,E=M>=i&&M<o,N=p(x),L=Ye(N*e,3),_=fh(N.getFullYear(),v?0:N.getMonth(),E||v?1:N.getDate()),z=Ye(_*e,3);if(E||v){let G=E?M/i:0,U=v?M/o:0,H=L==z?L:Ye(fh(_.getFullYear()+U,_.getMonth()+G,1)*e,3),J=new Date(Bt(H/e)),ce=J.getFullYear(),Se=J.getMonth();for(let P=0;H<=R;P++){let Be=fh(ce+U*P,Se+G*P,1),oe=Be-p(Ye(Be*e,3));H=Ye((+Be+oe)*e,3),H<=R&&h.push(H)}}else{let G=M>=a?a:M,U=sn(x)-sn(L),H=z+U+$i(L-z,G);h.push(H);let J=p(H),ce=J.getHours()+J.getMinutes()/l+J.getSeconds()/n,Se=M/n,P=f.axes[g]._space,Be=b/P;for(;H=Ye(H+M,e==1?0:3),!(H>R);)if(Se>1){let oe=sn(Ye(ce+Se,6))%24,we=p(H).getHours()-oe;we>1&&(we=-1),H-=we*n,ce=(ce+Se)%24;let Le=h[h.length-1];Ye((H-Le)/M,3)*Be>=.7&&h.push(H)}else h.push(H)}return h}}return[r,s,m]}var[iM,oM,uM]=gx(1),[rM,sM,cM]=gx(.001);sc(2,-53,53,[1]);function B2(e,t){return e.map(l=>l.map((n,a)=>a==0||a==8||n==null?n:t(a==1||l[8]==0?n:l[1]+n)))}function V2(e,t){return(l,n,a,i,o)=>{let u=t.find(x=>o>=x[0])||t[t.length-1],r,s,m,p,f,g;return n.map(x=>{let R=e(x),M=R.getFullYear(),b=R.getMonth(),h=R.getDate(),v=R.getHours(),E=R.getMinutes(),N=R.getSeconds(),L=M!=r&&u[2]||b!=s&&u[3]||h!=m&&u[4]||v!=p&&u[5]||E!=f&&u[6]||N!=g&&u[7]||u[1];return r=M,s=b,m=h,p=v,f=E,g=N,L(R)})}}function fM(e,t){let l=Ch(t);return(n,a,i,o,u)=>a.map(r=>l(e(r)))}function fh(e,t,l){return new Date(e,t,l)}function Y2(e,t){return t(e)}var mM="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function G2(e,t){return(l,n,a,i)=>i==null?Nh:t(e(n))}function dM(e,t){let l=e.series[t];return l.width?l.stroke(e,t):l.points.width?l.points.stroke(e,t):null}function pM(e,t){return e.series[t].fill(e,t)}var gM={show:!0,live:!0,isolate:!1,mount:zO,markers:{show:!0,width:2,stroke:dM,fill:pM,dash:"solid"},idx:null,idxs:null,values:[]};function hM(e,t){let l=e.cursor.points,n=Mn(),a=l.size(e,t);ot(n,ac,a),ot(n,ic,a);let i=a/-2;ot(n,"marginLeft",i),ot(n,"marginTop",i);let o=l.width(e,t,a);return o&&ot(n,"borderWidth",o),n}function vM(e,t){let l=e.series[t].points;return l._fill||l._stroke}function yM(e,t){let l=e.series[t].points;return l._stroke||l._fill}function bM(e,t){return e.series[t].points.size}var mh=[0,0];function SM(e,t,l){return mh[0]=t,mh[1]=l,mh}function Jm(e,t,l,n=!0){return a=>{a.button==0&&(!n||a.target==t)&&l(a)}}function dh(e,t,l,n=!0){return a=>{(!n||a.target==t)&&l(a)}}var EM={show:!0,x:!0,y:!0,lock:!1,move:SM,points:{show:hM,size:bM,width:0,stroke:yM,fill:vM},bind:{mousedown:Jm,mouseup:Jm,click:Jm,dblclick:Jm,mousemove:dh,mouseleave:dh,mouseenter:dh},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,l,n,a)=>n-a,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},hx={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},zh=Dt({},hx,{filter:ax}),vx=Dt({},zh,{size:10}),yx=Dt({},hx,{show:!1}),Lh='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',bx="bold "+Lh,Sx=1.5,q2={show:!0,scale:"x",stroke:Th,space:50,gap:5,size:50,labelGap:0,labelSize:30,labelFont:bx,side:2,grid:zh,ticks:vx,border:yx,font:Lh,lineGap:Sx,rotate:0},wM="Value",xM="Time",Q2={show:!0,scale:"x",auto:!1,sorted:1,min:be,max:-be,idxs:[]};function TM(e,t,l,n,a){return t.map(i=>i==null?"":Oh(i))}function NM(e,t,l,n,a,i,o){let u=[],r=Rr.get(a)||0;l=o?l:Ye($i(l,a),r);for(let s=l;s<=n;s=Ye(s+a,r))u.push(Object.is(s,-0)?0:s);return u}function bh(e,t,l,n,a,i,o){let u=[],r=e.scales[e.axes[t].scale].log,s=r==10?Ja:lx,m=sn(s(l));a=Tr(r,m),r==10&&m<0&&(a=Ye(a,-m));let p=l;do u.push(p),p=p+a,r==10&&(p=Ye(p,Rr.get(a))),p>=a*r&&(a=p);while(p<=n);return u}function RM(e,t,l,n,a,i,o){let r=e.scales[e.axes[t].scale].asinh,s=n>r?bh(e,t,pl(r,l),n,a):[r],m=n>=0&&l<=0?[0]:[];return(l<-r?bh(e,t,pl(r,-n),-l,a):[r]).reverse().map(f=>-f).concat(m,s)}var Ex=/./,AM=/[12357]/,_M=/[125]/,j2=/1/,Sh=(e,t,l,n)=>e.map((a,i)=>t==4&&a==0||i%n==0&&l.test(a.toExponential()[a<0?1:0])?a:null);function OM(e,t,l,n,a){let i=e.axes[l],o=i.scale,u=e.scales[o],r=e.valToPos,s=i._space,m=r(10,o),p=r(9,o)-m>=s?Ex:r(7,o)-m>=s?AM:r(5,o)-m>=s?_M:j2;if(p==j2){let f=Vt(r(1,o)-m);if(f<s)return Sh(t.slice().reverse(),u.distr,p,xr(s/f)).reverse()}return Sh(t,u.distr,p,1)}function MM(e,t,l,n,a){let i=e.axes[l],o=i.scale,u=i._space,r=e.valToPos,s=Vt(r(1,o)-r(2,o));return s<u?Sh(t.slice().reverse(),3,Ex,xr(u/s)).reverse():t}function CM(e,t,l,n){return n==null?Nh:t==null?"":Oh(t)}var Z2={show:!0,scale:"y",stroke:Th,space:30,gap:5,size:50,labelGap:0,labelSize:30,labelFont:bx,side:3,grid:zh,ticks:vx,border:yx,font:Lh,lineGap:Sx,rotate:0};function DM(e,t){let l=3+(e||1)*2;return Ye(l*t,3)}function zM(e,t){let{scale:l,idxs:n}=e.series[0],a=e._data[0],i=e.valToPos(a[n[0]],l,!0),o=e.valToPos(a[n[1]],l,!0),u=Vt(o-i),r=e.series[t],s=u/(r.points.space*Me);return n[1]-n[0]<=s}var X2={scale:null,auto:!0,sorted:0,min:be,max:-be},wx=(e,t,l,n,a)=>a,K2={show:!0,auto:!0,sorted:0,gaps:wx,alpha:1,facets:[Dt({},X2,{scale:"x"}),Dt({},X2,{scale:"y"})]},J2={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:wx,alpha:1,points:{show:zM,filter:null},values:null,min:be,max:-be,idxs:[],path:null,clip:null};function LM(e,t,l,n,a){return l/10}var xx={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},kM=Dt({},xx,{time:!1,ori:1}),$2={};function Tx(e,t){let l=$2[e];return l||(l={key:e,plots:[],sub(n){l.plots.push(n)},unsub(n){l.plots=l.plots.filter(a=>a!=n)},pub(n,a,i,o,u,r,s){for(let m=0;m<l.plots.length;m++)l.plots[m]!=a&&l.plots[m].pub(n,a,i,o,u,r,s)}},e!=null&&($2[e]=l)),l}var Or=1,Eh=2;function Yo(e,t,l){let n=e.mode,a=e.series[t],i=n==2?e._data[t]:e._data,o=e.scales,u=e.bbox,r=i[0],s=n==2?i[1]:i[t],m=n==2?o[a.facets[0].scale]:o[e.series[0].scale],p=n==2?o[a.facets[1].scale]:o[a.scale],f=u.left,g=u.top,x=u.width,R=u.height,M=e.valToPosH,b=e.valToPosV;return m.ori==0?l(a,r,s,m,p,M,b,f,g,x,R,ld,Cr,ad,Rx,_x):l(a,r,s,m,p,b,M,g,f,R,x,nd,Dr,Uh,Ax,Ox)}function kh(e,t){let l=0,n=0,a=Ae(e.bands,Mh);for(let i=0;i<a.length;i++){let o=a[i];o.series[0]==t?l=o.dir:o.series[1]==t&&(o.dir==1?n|=1:n|=2)}return[l,n==1?-1:n==2?1:n==3?2:0]}function HM(e,t,l,n,a){let i=e.mode,o=e.series[t],u=i==2?o.facets[1].scale:o.scale,r=e.scales[u];return a==-1?r.min:a==1?r.max:r.distr==3?r.dir==1?r.min:r.max:0}function $a(e,t,l,n,a,i){return Yo(e,t,(o,u,r,s,m,p,f,g,x,R,M)=>{let b=o.pxRound,h=s.dir*(s.ori==0?1:-1),v=s.ori==0?Cr:Dr,E,N;h==1?(E=l,N=n):(E=n,N=l);let L=b(p(u[E],s,R,g)),_=b(f(r[E],m,M,x)),z=b(p(u[N],s,R,g)),G=b(f(i==1?m.max:m.min,m,M,x)),U=new Path2D(a);return v(U,z,G),v(U,L,G),v(U,L,_),U})}function td(e,t,l,n,a,i){let o=null;if(e.length>0){o=new Path2D;let u=t==0?ad:Uh,r=l;for(let p=0;p<e.length;p++){let f=e[p];if(f[1]>f[0]){let g=f[0]-r;g>0&&u(o,r,n,g,n+i),r=f[1]}}let s=l+a-r,m=10;s>0&&u(o,r,n-m/2,s,n+i+m)}return o}function UM(e,t,l){let n=e[e.length-1];n&&n[0]==t?n[1]=l:e.push([t,l])}function Hh(e,t,l,n,a,i,o){let u=[],r=e.length;for(let s=a==1?l:n;s>=l&&s<=n;s+=a)if(t[s]===null){let p=s,f=s;if(a==1)for(;++s<=n&&t[s]===null;)f=s;else for(;--s>=l&&t[s]===null;)f=s;let g=i(e[p]),x=f==p?g:i(e[f]),R=p-a;g=o<=0&&R>=0&&R<r?i(e[R]):g;let b=f+a;x=o>=0&&b>=0&&b<r?i(e[b]):x,x>=g&&u.push([g,x])}return u}function F2(e){return e==0?nx:e==1?Bt:t=>Uo(t,e)}function Nx(e){let t=e==0?ld:nd,l=e==0?(a,i,o,u,r,s)=>{a.arcTo(i,o,u,r,s)}:(a,i,o,u,r,s)=>{a.arcTo(o,i,r,u,s)},n=e==0?(a,i,o,u,r)=>{a.rect(i,o,u,r)}:(a,i,o,u,r)=>{a.rect(o,i,r,u)};return(a,i,o,u,r,s=0,m=0)=>{s==0&&m==0?n(a,i,o,u,r):(s=Cn(s,u/2,r/2),m=Cn(m,u/2,r/2),t(a,i+s,o),l(a,i+u,o,i+u,o+r,s),l(a,i+u,o+r,i,o+r,m),l(a,i,o+r,i,o,m),l(a,i,o,i+u,o,s),a.closePath())}}var ld=(e,t,l)=>{e.moveTo(t,l)},nd=(e,t,l)=>{e.moveTo(l,t)},Cr=(e,t,l)=>{e.lineTo(t,l)},Dr=(e,t,l)=>{e.lineTo(l,t)},ad=Nx(0),Uh=Nx(1),Rx=(e,t,l,n,a,i)=>{e.arc(t,l,n,a,i)},Ax=(e,t,l,n,a,i)=>{e.arc(l,t,n,a,i)},_x=(e,t,l,n,a,i,o)=>{e.bezierCurveTo(t,l,n,a,i,o)},Ox=(e,t,l,n,a,i,o)=>{e.bezierCurveTo(l,t,a,n,o,i)};function Mx(e){return(t,l,n,a,i)=>Yo(t,l,(o,u,r,s,m,p,f,g,x,R,M)=>{let{pxRound:b,points:h}=o,v,E;s.ori==0?(v=ld,E=Rx):(v=nd,E=Ax);let N=Ye(h.width*Me,3),L=(h.size-h.width)/2*Me,_=Ye(L*2,3),z=new Path2D,G=new Path2D,{left:U,top:H,width:J,height:ce}=t.bbox;ad(G,U-_,H-_,J+_*2,ce+_*2);let Se=P=>{if(r[P]!=null){let Be=b(p(u[P],s,R,g)),oe=b(f(r[P],m,M,x));v(z,Be+L,oe),E(z,Be,oe,L,0,$m*2)}};if(i)i.forEach(Se);else for(let P=n;P<=a;P++)Se(P);return{stroke:N>0?z:null,fill:z,clip:G,flags:Or|Eh}})}function Cx(e){return(t,l,n,a,i,o)=>{n!=a&&(i!=n&&o!=n&&e(t,l,n),i!=a&&o!=a&&e(t,l,a),e(t,l,o))}}var BM=Cx(Cr),VM=Cx(Dr);function Dx(e){let t=Ae(e?.alignGaps,0);return(l,n,a,i)=>Yo(l,n,(o,u,r,s,m,p,f,g,x,R,M)=>{let b=o.pxRound,h=K=>b(p(K,s,R,g)),v=K=>b(f(K,m,M,x)),E,N;s.ori==0?(E=Cr,N=BM):(E=Dr,N=VM);let L=s.dir*(s.ori==0?1:-1),_={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Or},z=_.stroke,G=be,U=-be,H,J,ce,Se=h(u[L==1?a:i]),P=wr(r,a,i,1*L),Be=wr(r,a,i,-1*L),oe=h(u[P]),Al=h(u[Be]),Tt=!1;for(let K=L==1?a:i;K>=a&&K<=i;K+=L){let ft=h(u[K]),Te=r[K];ft==Se?Te!=null?(J=v(Te),G==be&&(E(z,ft,J),H=J),G=Cn(J,G),U=pl(J,U)):Te===null&&(Tt=!0):(G!=be&&(N(z,Se,G,U,H,J),ce=Se),Te!=null?(J=v(Te),E(z,ft,J),G=U=H=J):(G=be,U=-be,Te===null&&(Tt=!0)),Se=ft)}G!=be&&G!=U&&ce!=Se&&N(z,Se,G,U,H,J);let[we,Le]=kh(l,n);if(o.fill!=null||we!=0){let K=_.fill=new Path2D(z),ft=o.fillTo(l,n,o.min,o.max,we),Te=v(ft);E(K,Al,Te),E(K,oe,Te)}if(!o.spanGaps){let K=[];Tt&&K.push(...Hh(u,r,a,i,L,h,t)),_.gaps=K=o.gaps(l,n,a,i,K),_.clip=td(K,s.ori,g,x,R,M)}return Le!=0&&(_.band=Le==2?[$a(l,n,a,i,z,-1),$a(l,n,a,i,z,1)]:$a(l,n,a,i,z,Le)),_})}function YM(e){let t=Ae(e.align,1),l=Ae(e.ascDesc,!1),n=Ae(e.alignGaps,0),a=Ae(e.extend,!1);return(i,o,u,r)=>Yo(i,o,(s,m,p,f,g,x,R,M,b,h,v)=>{let E=s.pxRound,{left:N,width:L}=i.bbox,_=we=>E(x(we,f,h,M)),z=we=>E(R(we,g,v,b)),G=f.ori==0?Cr:Dr,U={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Or},H=U.stroke,J=f.dir*(f.ori==0?1:-1);u=wr(p,u,r,1),r=wr(p,u,r,-1);let ce=z(p[J==1?u:r]),Se=_(m[J==1?u:r]),P=Se,Be=Se;a&&t==-1&&(Be=N,G(H,Be,ce)),G(H,Se,ce);for(let we=J==1?u:r;we>=u&&we<=r;we+=J){let Le=p[we];if(Le==null)continue;let K=_(m[we]),ft=z(Le);t==1?G(H,K,ce):G(H,P,ft),G(H,K,ft),ce=ft,P=K}let oe=P;a&&t==1&&(oe=N+L,G(H,oe,ce));let[Al,Tt]=kh(i,o);if(s.fill!=null||Al!=0){let we=U.fill=new Path2D(H),Le=s.fillTo(i,o,s.min,s.max,Al),K=z(Le);G(we,oe,K),G(we,Be,K)}if(!s.spanGaps){let we=[];we.push(...Hh(m,p,u,r,J,_,n));let Le=s.width*Me/2,K=l||t==1?Le:-Le,ft=l||t==-1?-Le:Le;we.forEach(Te=>{Te[0]+=K,Te[1]+=ft}),U.gaps=we=s.gaps(i,o,u,r,we),U.clip=td(we,f.ori,M,b,h,v)}return Tt!=0&&(U.band=Tt==2?[$a(i,o,u,r,H,-1),$a(i,o,u,r,H,1)]:$a(i,o,u,r,H,Tt)),U})}function I2(e,t,l,n,a,i,o=be){if(e.length>1){let u=null;for(let r=0,s=1/0;r<e.length;r++)if(t[r]!==void 0){if(u!=null){let m=Vt(e[r]-e[u]);m<s&&(s=m,o=Vt(l(e[r],n,a,i)-l(e[u],n,a,i)))}u=r}}return o}function GM(e){e=e||rc;let t=Ae(e.size,[.6,be,1]),l=e.align||0,n=e.gap||0,a=e.radius;a=a==null?[0,0]:typeof a=="number"?[a,0]:a;let i=ye(a),o=1-t[0],u=Ae(t[1],be),r=Ae(t[2],1),s=Ae(e.disp,rc),m=Ae(e.each,g=>{}),{fill:p,stroke:f}=s;return(g,x,R,M)=>Yo(g,x,(b,h,v,E,N,L,_,z,G,U,H)=>{let J=b.pxRound,ce=l,Se=n*Me,P=u*Me,Be=r*Me,oe,Al;E.ori==0?[oe,Al]=i(g,x):[Al,oe]=i(g,x);let Tt=E.dir*(E.ori==0?1:-1),we=E.ori==0?ad:Uh,Le=E.ori==0?m:(te,gl,ni,Wi,ai,Ml,zn)=>{m(te,gl,ni,ai,Wi,zn,Ml)},K=Ae(g.bands,Mh).find(te=>te.series[0]==x),ft=K!=null?K.dir:0,Te=b.fillTo(g,x,b.min,b.max,ft),fn=J(_(Te,N,H,G)),kr,zt,_l,mn=U,St=J(b.width*Me),Ol=!1,ti=null,jo=null,Ii=null,Zo=null;p!=null&&(St==0||f!=null)&&(Ol=!0,ti=p.values(g,x,R,M),jo=new Map,new Set(ti).forEach(te=>{te!=null&&jo.set(te,new Path2D)}),St>0&&(Ii=f.values(g,x,R,M),Zo=new Map,new Set(Ii).forEach(te=>{te!=null&&Zo.set(te,new Path2D)})));let{x0:Hr,size:xa}=s;if(Hr!=null&&xa!=null){ce=1,h=Hr.values(g,x,R,M),Hr.unit==2&&(h=h.map(ni=>g.posToVal(z+ni*U,E.key,!0)));let te=xa.values(g,x,R,M);xa.unit==2?zt=te[0]*U:zt=L(te[0],E,U,z)-L(0,E,U,z),mn=I2(h,v,L,E,U,z,mn),_l=mn-zt+Se}else mn=I2(h,v,L,E,U,z,mn),_l=mn*o+Se,zt=mn-_l;_l<1&&(_l=0),St>=zt/2&&(St=0),_l<5&&(J=nx);let dn=_l>0,pc=mn-_l-(dn?St:0);zt=J(yh(pc,Be,P)),kr=(ce==0?zt/2:ce==Tt?0:zt)-ce*Tt*((ce==0?Se/2:0)+(dn?St/2:0));let Fn={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},li=Ol?null:new Path2D,ne=null;if(K!=null)ne=g.data[K.series[1]];else{let{y0:te,y1:gl}=s;te!=null&&gl!=null&&(v=gl.values(g,x,R,M),ne=te.values(g,x,R,M))}let ue=oe*zt,ul=Al*zt;for(let te=Tt==1?R:M;te>=R&&te<=M;te+=Tt){let gl=v[te];if(gl==null)continue;if(ne!=null){let In=ne[te]??0;if(gl-In==0)continue;fn=_(In,N,H,G)}let ni=E.distr!=2||s!=null?h[te]:te,Wi=L(ni,E,U,z),ai=_(Ae(gl,Te),N,H,G),Ml=J(Wi-kr),zn=J(pl(ai,fn)),jl=J(Cn(ai,fn)),pn=zn-jl;if(gl!=null){let In=gl<0?ul:ue,ii=gl<0?ue:ul;Ol?(St>0&&Ii[te]!=null&&we(Zo.get(Ii[te]),Ml,jl+sn(St/2),zt,pl(0,pn-St),In,ii),ti[te]!=null&&we(jo.get(ti[te]),Ml,jl+sn(St/2),zt,pl(0,pn-St),In,ii)):we(li,Ml,jl+sn(St/2),zt,pl(0,pn-St),In,ii),Le(g,x,te,Ml-St/2,jl,zt+St,pn)}}return St>0?Fn.stroke=Ol?Zo:li:Ol||(Fn._fill=b.width==0?b._fill:b._stroke??b._fill,Fn.width=0),Fn.fill=Ol?jo:li,Fn})}function qM(e,t){let l=Ae(t?.alignGaps,0);return(n,a,i,o)=>Yo(n,a,(u,r,s,m,p,f,g,x,R,M,b)=>{let h=u.pxRound,v=oe=>h(f(oe,m,M,x)),E=oe=>h(g(oe,p,b,R)),N,L,_;m.ori==0?(N=ld,_=Cr,L=_x):(N=nd,_=Dr,L=Ox);let z=m.dir*(m.ori==0?1:-1);i=wr(s,i,o,1),o=wr(s,i,o,-1);let G=v(r[z==1?i:o]),U=G,H=[],J=[];for(let oe=z==1?i:o;oe>=i&&oe<=o;oe+=z)if(s[oe]!=null){let Tt=r[oe],we=v(Tt);H.push(U=we),J.push(E(s[oe]))}let ce={stroke:e(H,J,N,_,L,h),fill:null,clip:null,band:null,gaps:null,flags:Or},Se=ce.stroke,[P,Be]=kh(n,a);if(u.fill!=null||P!=0){let oe=ce.fill=new Path2D(Se),Al=u.fillTo(n,a,u.min,u.max,P),Tt=E(Al);_(oe,U,Tt),_(oe,G,Tt)}if(!u.spanGaps){let oe=[];oe.push(...Hh(r,s,i,o,z,v,l)),ce.gaps=oe=u.gaps(n,a,i,o,oe),ce.clip=td(oe,m.ori,x,R,M,b)}return Be!=0&&(ce.band=Be==2?[$a(n,a,i,o,Se,-1),$a(n,a,i,o,Se,1)]:$a(n,a,i,o,Se,Be)),ce})}function QM(e){return qM(jM,e)}function jM(e,t,l,n,a,i){let o=e.length;if(o<2)return null;let u=new Path2D;if(l(u,e[0],t[0]),o==2)n(u,e[1],t[1]);else{let r=Array(o),s=Array(o-1),m=Array(o-1),p=Array(o-1);for(let f=0;f<o-1;f++)m[f]=t[f+1]-t[f],p[f]=e[f+1]-e[f],s[f]=m[f]/p[f];r[0]=s[0];for(let f=1;f<o-1;f++)s[f]===0||s[f-1]===0||s[f-1]>0!=s[f]>0?r[f]=0:(r[f]=3*(p[f-1]+p[f])/((2*p[f]+p[f-1])/s[f-1]+(p[f]+2*p[f-1])/s[f]),isFinite(r[f])||(r[f]=0));r[o-1]=s[o-2];for(let f=0;f<o-1;f++)a(u,e[f]+p[f]/3,t[f]+r[f]*p[f]/3,e[f+1]-p[f]/3,t[f+1]-r[f+1]*p[f]/3,e[f+1],t[f+1])}return u}var wh=new Set;function W2(){for(let e of wh)e.syncRect(!0)}Mr&&(Vo(wO,Er,W2),Vo(xO,Er,W2,!0),Vo(Fm,Er,()=>{ol.pxRatio=Me}));var ZM=Dx(),XM=Mx();function P2(e,t,l,n){return(n?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((i,o)=>xh(i,o,t,l))}function KM(e,t){return e.map((l,n)=>n==0?null:Dt({},t,l))}function xh(e,t,l,n){return Dt({},t==0?l:n,e)}function zx(e,t,l){return t==null?Ar:[t,l]}var JM=zx;function $M(e,t,l){return t==null?Ar:Im(t,l,_h,!0)}function Lx(e,t,l,n){return t==null?Ar:Pm(t,l,e.scales[n].log,!1)}var FM=Lx;function kx(e,t,l,n){return t==null?Ar:Ah(t,l,e.scales[n].log,!1)}var IM=kx;function WM(e,t,l,n,a){let i=pl(C2(e),C2(t)),o=t-e,u=Ki(a/n*o,l);do{let r=l[u],s=n*r/o;if(s>=a&&i+(r<5?Rr.get(r):0)<=17)return[r,s]}while(++u<l.length);return[0,0]}function ex(e){let t,l;return e=e.replace(/(\d+)px/,(n,a)=>(t=Bt((l=+a)*Me))+"px"),[e,t,l]}function PM(e){e.show&&[e.font,e.labelFont].forEach(t=>{let l=Ye(t[2]*Me,1);t[0]=t[0].replace(/[0-9.]+px/,l+"px"),t[1]=l})}function ol(e,t,l){let n={mode:Ae(e.mode,1)},a=n.mode;function i(c,d){return((d.distr==3?Ja(c>0?c:d.clamp(n,c,d.min,d.max,d.key)):d.distr==4?ch(c,d.asinh):c)-d._min)/(d._max-d._min)}function o(c,d,y,S){let w=i(c,d);return S+y*(d.dir==-1?1-w:w)}function u(c,d,y,S){let w=i(c,d);return S+y*(d.dir==-1?w:1-w)}function r(c,d,y,S){return d.ori==0?o(c,d,y,S):u(c,d,y,S)}n.valToPosH=o,n.valToPosV=u;let s=!1;n.status=0;let m=n.root=Mn(aO);if(e.id!=null&&(m.id=e.id),rn(m,e.class),e.title){let c=Mn(uO,m);c.textContent=e.title}let p=$n("canvas"),f=n.ctx=p.getContext("2d"),g=Mn(rO,m);Vo("click",g,c=>{c.target===R&&(et!=Po||ut!=eu)&&It.click(n,c)},!0);let x=n.under=Mn(sO,g);g.appendChild(p);let R=n.over=Mn(cO,g);e=_r(e);let M=+Ae(e.pxAlign,1),b=F2(M);(e.plugins||[]).forEach(c=>{c.opts&&(e=c.opts(n,e)||e)});let h=e.ms||.001,v=n.series=a==1?P2(e.series||[],Q2,J2,!1):KM(e.series||[null],K2),E=n.axes=P2(e.axes||[],q2,Z2,!0),N=n.scales={},L=n.bands=e.bands||[];L.forEach(c=>{c.fill=ye(c.fill||null),c.dir=Ae(c.dir,-1)});let _=a==2?v[1].facets[0].scale:v[0].scale,z={axes:iN,series:eN},G=(e.drawOrder||["axes","series"]).map(c=>z[c]);function U(c){let d=N[c];if(d==null){let y=(e.scales||rc)[c]||rc;if(y.from!=null)U(y.from),N[c]=Dt({},N[y.from],y,{key:c});else{d=N[c]=Dt({},c==_?xx:kM,y),d.key=c;let S=d.time,w=d.range,A=Ji(w);if((c!=_||a==2&&!S)&&(A&&(w[0]==null||w[1]==null)&&(w={min:w[0]==null?_2:{mode:1,hard:w[0],soft:w[0]},max:w[1]==null?_2:{mode:1,hard:w[1],soft:w[1]}},A=!1),!A&&ed(w))){let D=w;w=(k,V,Y)=>V==null?Ar:Im(V,Y,D)}d.range=ye(w||(S?JM:c==_?d.distr==3?FM:d.distr==4?IM:zx:d.distr==3?Lx:d.distr==4?kx:$M)),d.auto=ye(A?!1:d.auto),d.clamp=ye(d.clamp||LM),d._min=d._max=null}}}U("x"),U("y"),a==1&&v.forEach(c=>{U(c.scale)}),E.forEach(c=>{U(c.scale)});for(let c in e.scales)U(c);let H=N[_],J=H.distr,ce,Se;H.ori==0?(rn(m,iO),ce=o,Se=u):(rn(m,oO),ce=u,Se=o);let P={};for(let c in N){let d=N[c];(d.min!=null||d.max!=null)&&(P[c]={min:d.min,max:d.max},d.min=d.max=null)}let Be=e.tzDate||(c=>new Date(Bt(c/h))),oe=e.fmtDate||Ch,Al=h==1?uM(Be):cM(Be),Tt=V2(Be,B2(h==1?oM:sM,oe)),we=G2(Be,Y2(mM,oe)),Le=[],K=n.legend=Dt({},gM,e.legend),ft=K.show,Te=K.markers;K.idxs=Le,Te.width=ye(Te.width),Te.dash=ye(Te.dash),Te.stroke=ye(Te.stroke),Te.fill=ye(Te.fill);let fn,kr,zt,_l=[],mn=[],St,Ol=!1,ti={};if(K.live){let c=v[1]?v[1].values:null;Ol=c!=null,St=Ol?c(n,1,0):{_:0};for(let d in St)ti[d]=Nh}if(ft)if(fn=$n("table",hO,m),zt=$n("tbody",null,fn),K.mount(n,fn),Ol){kr=$n("thead",null,fn,zt);let c=$n("tr",null,kr);$n("th",null,c);for(var jo in St)$n("th",h2,c).textContent=jo}else rn(fn,yO),K.live&&rn(fn,vO);let Ii={show:!0},Zo={show:!1};function Hr(c,d){if(d==0&&(Ol||!K.live||a==2))return Ar;let y=[],S=$n("tr",bO,zt,zt.childNodes[d]);rn(S,c.class),c.show||rn(S,Bo);let w=$n("th",null,S);if(Te.show){let k=Mn(SO,w);if(d>0){let V=Te.width(n,d);V&&(k.style.border=V+"px "+Te.dash(n,d)+" "+Te.stroke(n,d)),k.style.background=Te.fill(n,d)}}let A=Mn(h2,w);A.textContent=c.label,d>0&&(Te.show||(A.style.color=c.width>0?Te.stroke(n,d):Te.fill(n,d)),dn("click",w,k=>{if(Z._lock)return;eo(k);let V=v.indexOf(c);if((k.ctrlKey||k.metaKey)!=K.isolate){let Y=v.some((B,q)=>q>0&&q!=V&&B.show);v.forEach((B,q)=>{q>0&&Pn(q,Y?q==V?Ii:Zo:Ii,!0,Nt.setSeries)})}else Pn(V,{show:!c.show},!0,Nt.setSeries)},!1),Ur&&dn(E2,w,k=>{Z._lock||(eo(k),Pn(v.indexOf(c),nu,!0,Nt.setSeries))},!1));for(var D in St){let k=$n("td",EO,S);k.textContent="--",y.push(k)}return[S,y]}let xa=new Map;function dn(c,d,y,S=!0){let w=xa.get(d)||{},A=Z.bind[c](n,d,y,S);A&&(Vo(c,d,w[c]=A),xa.set(d,w))}function pc(c,d,y){let S=xa.get(d)||{};for(let w in S)(c==null||w==c)&&(vh(w,d,S[w]),delete S[w]);c==null&&xa.delete(d)}let Fn=0,li=0,ne=0,ue=0,ul=0,te=0,gl=ul,ni=te,Wi=ne,ai=ue,Ml=0,zn=0,jl=0,pn=0;n.bbox={};let In=!1,ii=!1,Xo=!1,Pi=!1,gc=!1,Ln=!1;function hd(c,d,y){(y||c!=n.width||d!=n.height)&&Qh(c,d),$o(!1),Xo=!0,ii=!0,Fo()}function Qh(c,d){n.width=Fn=ne=c,n.height=li=ue=d,ul=te=0,XT(),KT();let y=n.bbox;Ml=y.left=Uo(ul*Me,.5),zn=y.top=Uo(te*Me,.5),jl=y.width=Uo(ne*Me,.5),pn=y.height=Uo(ue*Me,.5)}let QT=3;function jT(){let c=!1,d=0;for(;!c;){d++;let y=nN(d),S=aN(d);c=d==QT||y&&S,c||(Qh(n.width,n.height),ii=!0)}}function ZT({width:c,height:d}){hd(c,d)}n.setSize=ZT;function XT(){let c=!1,d=!1,y=!1,S=!1;E.forEach((w,A)=>{if(w.show&&w._show){let{side:D,_size:k}=w,V=D%2,Y=w.label!=null?w.labelSize:0,B=k+Y;B>0&&(V?(ne-=B,D==3?(ul+=B,S=!0):y=!0):(ue-=B,D==0?(te+=B,c=!0):d=!0))}}),to[0]=c,to[1]=y,to[2]=d,to[3]=S,ne-=oi[1]+oi[3],ul+=oi[3],ue-=oi[2]+oi[0],te+=oi[0]}function KT(){let c=ul+ne,d=te+ue,y=ul,S=te;function w(A,D){switch(A){case 1:return c+=D,c-D;case 2:return d+=D,d-D;case 3:return y-=D,y+D;case 0:return S-=D,S+D}}E.forEach((A,D)=>{if(A.show&&A._show){let k=A.side;A._pos=w(k,A._size),A.label!=null&&(A._lpos=w(k,A.labelSize))}})}let Z=n.cursor=Dt({},EM,{drag:{y:a==2}},e.cursor);if(Z.dataIdx==null){let c=Z.hover,d=c.skip=new Set(c.skip??[]);d.add(void 0);let y=c.prox=ye(c.prox),S=c.bias??=0;Z.dataIdx=(w,A,D,k)=>{if(A==0)return D;let V=D,Y=y(w,A,D,k)??be,B=Y>=0&&Y<be,q=H.ori==0?ne:ue,I=Z.left,Ze=t[0],ae=t[A];if(d.has(ae[D])){V=null;let ee=null,le=null,me;if(S==0||S==-1)for(me=D;ee==null&&me-- >0;)d.has(ae[me])||(ee=me);if(S==0||S==1)for(me=D;le==null&&me++<ae.length;)d.has(ae[me])||(le=me);if(ee!=null||le!=null)if(B){let lt=ee==null?-1/0:ce(Ze[ee],H,q,0),sl=le==null?1/0:ce(Ze[le],H,q,0),Ge=I-lt,mt=sl-I;Ge<=mt?Ge<=Y&&(V=ee):mt<=Y&&(V=le)}else V=le==null?ee:ee==null?le:D-ee<=le-D?ee:le}else B&&Vt(I-ce(Ze[D],H,q,0))>Y&&(V=null);return V}}let eo=c=>{Z.event=c};Z.idxs=Le,Z._lock=!1;let Wn=Z.points;Wn.show=ye(Wn.show),Wn.size=ye(Wn.size),Wn.stroke=ye(Wn.stroke),Wn.width=ye(Wn.width),Wn.fill=ye(Wn.fill);let Ko=n.focus=Dt({},e.focus||{alpha:.3},Z.focus),Ur=Ko.prox>=0,rl=[null],Br=[null],Vr=[null];function JT(c,d){if(d>0){let y=Z.points.show(n,d);if(y)return rn(y,gO),rn(y,c.class),Ka(y,-10,-10,ne,ue),R.insertBefore(y,rl[d]),y}}function jh(c,d){if(a==1||d>0){let y=a==1&&N[c.scale].time,S=c.value;c.value=y?L2(S)?G2(Be,Y2(S,oe)):S||we:S||CM,c.label=c.label||(y?xM:wM)}if(d>0){c.width=c.width==null?1:c.width,c.paths=c.paths||ZM||LO,c.fillTo=ye(c.fillTo||HM),c.pxAlign=+Ae(c.pxAlign,M),c.pxRound=F2(c.pxAlign),c.stroke=ye(c.stroke||null),c.fill=ye(c.fill||null),c._stroke=c._fill=c._paths=c._focus=null;let y=DM(pl(1,c.width),1),S=c.points=Dt({},{size:y,width:pl(1,y*.2),stroke:c.stroke,space:y*2,paths:XM,_stroke:null,_fill:null},c.points);S.show=ye(S.show),S.filter=ye(S.filter),S.fill=ye(S.fill),S.stroke=ye(S.stroke),S.paths=ye(S.paths),S.pxAlign=c.pxAlign}if(ft){let y=Hr(c,d);_l.splice(d,0,y[0]),mn.splice(d,0,y[1]),K.values.push(null)}if(Z.show){Le.splice(d,0,null);let y=JT(c,d);y!=null&&(rl.splice(d,0,y),Br.splice(d,0,0),Vr.splice(d,0,0))}Zt("addSeries",d)}function $T(c,d){d=d??v.length,c=a==1?xh(c,d,Q2,J2):xh(c,d,null,K2),v.splice(d,0,c),jh(v[d],d)}n.addSeries=$T;function FT(c){if(v.splice(c,1),ft){K.values.splice(c,1),mn.splice(c,1);let d=_l.splice(c,1)[0];pc(null,d.firstChild),d.remove()}Z.show&&(Le.splice(c,1),rl.length>1&&(rl.splice(c,1)[0].remove(),Br.splice(c,1),Vr.splice(c,1))),Zt("delSeries",c)}n.delSeries=FT;let to=[!1,!1,!1,!1];function IT(c,d){if(c._show=c.show,c.show){let y=c.side%2,S=N[c.scale];S==null&&(c.scale=y?v[1].scale:_,S=N[c.scale]);let w=S.time;c.size=ye(c.size),c.space=ye(c.space),c.rotate=ye(c.rotate),Ji(c.incrs)&&c.incrs.forEach(D=>{!Rr.has(D)&&Rr.set(D,ox(D))}),c.incrs=ye(c.incrs||(S.distr==2?lM:w?h==1?iM:rM:nM)),c.splits=ye(c.splits||(w&&S.distr==1?Al:S.distr==3?bh:S.distr==4?RM:NM)),c.stroke=ye(c.stroke),c.grid.stroke=ye(c.grid.stroke),c.ticks.stroke=ye(c.ticks.stroke),c.border.stroke=ye(c.border.stroke);let A=c.values;c.values=Ji(A)&&!Ji(A[0])?ye(A):w?Ji(A)?V2(Be,B2(A,oe)):L2(A)?fM(Be,A):A||Tt:A||TM,c.filter=ye(c.filter||(S.distr>=3&&S.log==10?OM:S.distr==3&&S.log==2?MM:ax)),c.font=ex(c.font),c.labelFont=ex(c.labelFont),c._size=c.size(n,null,d,0),c._space=c._rotate=c._incrs=c._found=c._splits=c._values=null,c._size>0&&(to[d]=!0,c._el=Mn(fO,g))}}function Yr(c,d,y,S){let[w,A,D,k]=y,V=d%2,Y=0;return V==0&&(k||A)&&(Y=d==0&&!w||d==2&&!D?Bt(q2.size/3):0),V==1&&(w||D)&&(Y=d==1&&!A||d==3&&!k?Bt(Z2.size/2):0),Y}let Zh=n.padding=(e.padding||[Yr,Yr,Yr,Yr]).map(c=>ye(Ae(c,Yr))),oi=n._padding=Zh.map((c,d)=>c(n,d,to,0)),Ft,Gt=null,qt=null,hc=a==1?v[0].idxs:null,kn=null,Gr=!1;function Xh(c,d){if(t=c??[],n.data=n._data=t,a==2){Ft=0;for(let y=1;y<v.length;y++)Ft+=t[y][0].length}else{t.length==0&&(n.data=n._data=t=[[]]),kn=t[0],Ft=kn.length;let y=t;if(J==2){y=t.slice();let S=y[0]=Array(Ft);for(let w=0;w<Ft;w++)S[w]=w}n._data=t=y}if($o(!0),Zt("setData"),J==2&&(Xo=!0),d!==!1){let y=H;y.auto(n,Gr)?vd():ri(_,y.min,y.max),Pi=Pi||Z.left>=0,Ln=!0,Fo()}}n.setData=Xh;function vd(){Gr=!0;let c,d;a==1&&(Ft>0?(Gt=hc[0]=0,qt=hc[1]=Ft-1,c=t[0][Gt],d=t[0][qt],J==2?(c=Gt,d=qt):c==d&&(J==3?[c,d]=Pm(c,c,H.log,!1):J==4?[c,d]=Ah(c,c,H.log,!1):H.time?d=c+Bt(86400/h):[c,d]=Im(c,d,_h,!0))):(Gt=hc[0]=c=null,qt=hc[1]=d=null)),ri(_,c,d)}let vc,Jo,yd,bd,Sd,Ed,wd,xd,Td,Ta;function Kh(c,d,y,S,w,A){c??=y2,y??=Mh,S??="butt",w??=y2,A??="round",c!=vc&&(f.strokeStyle=vc=c),w!=Jo&&(f.fillStyle=Jo=w),d!=yd&&(f.lineWidth=yd=d),A!=Sd&&(f.lineJoin=Sd=A),S!=Ed&&(f.lineCap=Ed=S),y!=bd&&f.setLineDash(bd=y)}function Jh(c,d,y,S){d!=Jo&&(f.fillStyle=Jo=d),c!=wd&&(f.font=wd=c),y!=xd&&(f.textAlign=xd=y),S!=Td&&(f.textBaseline=Td=S)}function Nd(c,d,y,S,w=0){if(S.length>0&&c.auto(n,Gr)&&(d==null||d.min==null)){let A=Ae(Gt,0),D=Ae(qt,S.length-1),k=y.min==null?c.distr==3?_O(S,A,D):AO(S,A,D,w):[y.min,y.max];c.min=Cn(c.min,y.min=k[0]),c.max=pl(c.max,y.max=k[1])}}let $h={min:null,max:null};function WT(){for(let S in N){let w=N[S];P[S]==null&&(w.min==null||P[_]!=null&&w.auto(n,Gr))&&(P[S]=$h)}for(let S in N){let w=N[S];P[S]==null&&w.from!=null&&P[w.from]!=null&&(P[S]=$h)}P[_]!=null&&$o(!0);let c={};for(let S in P){let w=P[S];if(w!=null){let A=c[S]=_r(N[S],UO);if(w.min!=null)Dt(A,w);else if(S!=_||a==2)if(Ft==0&&A.from==null){let D=A.range(n,null,null,S);A.min=D[0],A.max=D[1]}else A.min=be,A.max=-be}}if(Ft>0){v.forEach((S,w)=>{if(a==1){let A=S.scale,D=P[A];if(D==null)return;let k=c[A];if(w==0){let V=k.range(n,k.min,k.max,A);k.min=V[0],k.max=V[1],Gt=Ki(k.min,t[0]),qt=Ki(k.max,t[0]),qt-Gt>1&&(t[0][Gt]<k.min&&Gt++,t[0][qt]>k.max&&qt--),S.min=kn[Gt],S.max=kn[qt]}else S.show&&S.auto&&Nd(k,D,S,t[w],S.sorted);S.idxs[0]=Gt,S.idxs[1]=qt}else if(w>0&&S.show&&S.auto){let[A,D]=S.facets,k=A.scale,V=D.scale,[Y,B]=t[w],q=c[k],I=c[V];q!=null&&Nd(q,P[k],A,Y,A.sorted),I!=null&&Nd(I,P[V],D,B,D.sorted),S.min=D.min,S.max=D.max}});for(let S in c){let w=c[S],A=P[S];if(w.from==null&&(A==null||A.min==null)){let D=w.range(n,w.min==be?null:w.min,w.max==-be?null:w.max,S);w.min=D[0],w.max=D[1]}}}for(let S in c){let w=c[S];if(w.from!=null){let A=c[w.from];if(A.min==null)w.min=w.max=null;else{let D=w.range(n,A.min,A.max,S);w.min=D[0],w.max=D[1]}}}let d={},y=!1;for(let S in c){let w=c[S],A=N[S];if(A.min!=w.min||A.max!=w.max){A.min=w.min,A.max=w.max;let D=A.distr;A._min=D==3?Ja(A.min):D==4?ch(A.min,A.asinh):A.min,A._max=D==3?Ja(A.max):D==4?ch(A.max,A.asinh):A.max,d[S]=y=!0}}if(y){v.forEach((S,w)=>{a==2?w>0&&d.y&&(S._paths=null):d[S.scale]&&(S._paths=null)});for(let S in d)Xo=!0,Zt("setScale",S);Z.show&&Z.left>=0&&(Pi=Ln=!0)}for(let S in P)P[S]=null}function PT(c){let d=yh(Gt-1,0,Ft-1),y=yh(qt+1,0,Ft-1);for(;c[d]==null&&d>0;)d--;for(;c[y]==null&&y<Ft-1;)y++;return[d,y]}function eN(){Ft>0&&(v.forEach((c,d)=>{if(d>0&&c.show&&(Fh(d,!1),Fh(d,!0),c._paths==null)){Ta!=c.alpha&&(f.globalAlpha=Ta=c.alpha);let y=a==2?[0,t[d][0].length-1]:PT(t[d]);c._paths=c.paths(n,d,y[0],y[1]),Ta!=1&&(f.globalAlpha=Ta=1)}}),v.forEach((c,d)=>{if(d>0&&c.show){Ta!=c.alpha&&(f.globalAlpha=Ta=c.alpha),c._paths!=null&&Ih(d,!1);{let y=c._paths!=null?c._paths.gaps:null,S=c.points.show(n,d,Gt,qt,y),w=c.points.filter(n,d,S,y);(S||w)&&(c.points._paths=c.points.paths(n,d,Gt,qt,w),Ih(d,!0))}Ta!=1&&(f.globalAlpha=Ta=1),Zt("drawSeries",d)}}))}function Fh(c,d){let y=d?v[c].points:v[c];y._stroke=y.stroke(n,c),y._fill=y.fill(n,c)}function Ih(c,d){let y=d?v[c].points:v[c],{stroke:S,fill:w,clip:A,flags:D,_stroke:k=y._stroke,_fill:V=y._fill,_width:Y=y.width}=y._paths;Y=Ye(Y*Me,3);let B=null,q=Y%2/2;d&&V==null&&(V=Y>0?"#fff":k);let I=y.pxAlign==1&&q>0;if(I&&f.translate(q,q),!d){let Ze=Ml-Y/2,ae=zn-Y/2,ee=jl+Y,le=pn+Y;B=new Path2D,B.rect(Ze,ae,ee,le)}d?Rd(k,Y,y.dash,y.cap,V,S,w,D,A):tN(c,k,Y,y.dash,y.cap,V,S,w,D,B,A),I&&f.translate(-q,-q)}function tN(c,d,y,S,w,A,D,k,V,Y,B){let q=!1;V!=0&&L.forEach((I,Ze)=>{if(I.series[0]==c){let ae=v[I.series[1]],ee=t[I.series[1]],le=(ae._paths||rc).band;Ji(le)&&(le=I.dir==1?le[0]:le[1]);let me,lt=null;ae.show&&le&&MO(ee,Gt,qt)?(lt=I.fill(n,Ze)||A,me=ae._paths.clip):le=null,Rd(d,y,S,w,lt,D,k,V,Y,B,me,le),q=!0}}),q||Rd(d,y,S,w,A,D,k,V,Y,B)}let Wh=Or|Eh;function Rd(c,d,y,S,w,A,D,k,V,Y,B,q){Kh(c,d,y,S,w),(V||Y||q)&&(f.save(),V&&f.clip(V),Y&&f.clip(Y)),q?(k&Wh)==Wh?(f.clip(q),B&&f.clip(B),bc(w,D),yc(c,A,d)):k&Eh?(bc(w,D),f.clip(q),yc(c,A,d)):k&Or&&(f.save(),f.clip(q),B&&f.clip(B),bc(w,D),f.restore(),yc(c,A,d)):(bc(w,D),yc(c,A,d)),(V||Y||q)&&f.restore()}function yc(c,d,y){y>0&&(d instanceof Map?d.forEach((S,w)=>{f.strokeStyle=vc=w,f.stroke(S)}):d!=null&&c&&f.stroke(d))}function bc(c,d){d instanceof Map?d.forEach((y,S)=>{f.fillStyle=Jo=S,f.fill(y)}):d!=null&&c&&f.fill(d)}function lN(c,d,y,S){let w=E[c],A;if(S<=0)A=[0,0];else{let D=w._space=w.space(n,c,d,y,S),k=w._incrs=w.incrs(n,c,d,y,S,D);A=WM(d,y,k,S,D)}return w._found=A}function Ad(c,d,y,S,w,A,D,k,V,Y){let B=D%2/2;M==1&&f.translate(B,B),Kh(k,D,V,Y,k),f.beginPath();let q,I,Ze,ae,ee=w+(S==0||S==3?-A:A);y==0?(I=w,ae=ee):(q=w,Ze=ee);for(let le=0;le<c.length;le++)d[le]!=null&&(y==0?q=Ze=c[le]:I=ae=c[le],f.moveTo(q,I),f.lineTo(Ze,ae));f.stroke(),M==1&&f.translate(-B,-B)}function nN(c){let d=!0;return E.forEach((y,S)=>{if(!y.show)return;let w=N[y.scale];if(w.min==null){y._show&&(d=!1,y._show=!1,$o(!1));return}else y._show||(d=!1,y._show=!0,$o(!1));let A=y.side,D=A%2,{min:k,max:V}=w,[Y,B]=lN(S,k,V,D==0?ne:ue);if(B==0)return;let q=w.distr==2,I=y._splits=y.splits(n,S,k,V,Y,B,q),Ze=w.distr==2?I.map(me=>kn[me]):I,ae=w.distr==2?kn[I[1]]-kn[I[0]]:Y,ee=y._values=y.values(n,y.filter(n,Ze,S,B,ae),S,B,ae);y._rotate=A==2?y.rotate(n,ee,S,B):0;let le=y._size;y._size=xr(y.size(n,ee,S,c)),le!=null&&y._size!=le&&(d=!1)}),d}function aN(c){let d=!0;return Zh.forEach((y,S)=>{let w=y(n,S,to,c);w!=oi[S]&&(d=!1),oi[S]=w}),d}function iN(){for(let c=0;c<E.length;c++){let d=E[c];if(!d.show||!d._show)continue;let y=d.side,S=y%2,w,A,D=d.stroke(n,c),k=y==0||y==3?-1:1;if(d.label){let Un=d.labelGap*k,Na=Bt((d._lpos+Un)*Me);Jh(d.labelFont[0],D,"center",y==2?"top":v2),f.save(),S==1?(w=A=0,f.translate(Na,Bt(zn+pn/2)),f.rotate((y==3?-$m:$m)/2)):(w=Bt(Ml+jl/2),A=Na),f.fillText(d.label,w,A),f.restore()}let[V,Y]=d._found;if(Y==0)continue;let B=N[d.scale],q=S==0?jl:pn,I=S==0?Ml:zn,Ze=Bt(d.gap*Me),ae=d._splits,ee=B.distr==2?ae.map(Un=>kn[Un]):ae,le=B.distr==2?kn[ae[1]]-kn[ae[0]]:V,me=d.ticks,lt=d.border,sl=me.show?Bt(me.size*Me):0,Ge=d._rotate*-$m/180,mt=b(d._pos*Me),Lt=(sl+Ze)*k,gt=mt+Lt;A=S==0?gt:0,w=S==1?gt:0;let hl=d.font[0],Hn=d.align==1?br:d.align==2?rh:Ge>0?br:Ge<0?rh:S==0?"center":y==3?rh:br,ci=Ge||S==1?"middle":y==2?"top":v2;Jh(hl,D,Hn,ci);let vv=d.font[1]*d.lineGap,Tc=ae.map(Un=>b(r(Un,B,q,I))),yv=d._values;for(let Un=0;Un<yv.length;Un++){let Na=yv[Un];if(Na!=null){S==0?w=Tc[Un]:A=Tc[Un],Na=""+Na;let bv=Na.indexOf(`
`)==-1?[Na]:Na.split(/\n/gm);for(let $r=0;$r<bv.length;$r++){let Sv=bv[$r];Ge?(f.save(),f.translate(w,A+$r*vv),f.rotate(Ge),f.fillText(Sv,0,0),f.restore()):f.fillText(Sv,w,A+$r*vv)}}}me.show&&Ad(Tc,me.filter(n,ee,c,Y,le),S,y,mt,sl,Ye(me.width*Me,3),me.stroke(n,c),me.dash,me.cap);let iu=d.grid;iu.show&&Ad(Tc,iu.filter(n,ee,c,Y,le),S,S==0?2:1,S==0?zn:Ml,S==0?pn:jl,Ye(iu.width*Me,3),iu.stroke(n,c),iu.dash,iu.cap),lt.show&&Ad([mt],[1],S==0?1:0,S==0?1:2,S==1?zn:Ml,S==1?pn:jl,Ye(lt.width*Me,3),lt.stroke(n,c),lt.dash,lt.cap)}Zt("drawAxes")}function $o(c){v.forEach((d,y)=>{y>0&&(d._paths=null,c&&(a==1?(d.min=null,d.max=null):d.facets.forEach(S=>{S.min=null,S.max=null})))})}let Sc=!1,_d=!1,qr=[];function oN(){_d=!1;for(let c=0;c<qr.length;c++)Zt(...qr[c]);qr.length=0}function Fo(){Sc||(jO(Ph),Sc=!0)}function uN(c,d=!1){Sc=!0,_d=d,c(n),Ph(),d&&qr.length>0&&queueMicrotask(oN)}n.batch=uN;function Ph(){if(In&&(WT(),In=!1),Xo&&(jT(),Xo=!1),ii){if(ot(x,br,ul),ot(x,"top",te),ot(x,ac,ne),ot(x,ic,ue),ot(R,br,ul),ot(R,"top",te),ot(R,ac,ne),ot(R,ic,ue),ot(g,ac,Fn),ot(g,ic,li),p.width=Bt(Fn*Me),p.height=Bt(li*Me),E.forEach(({_el:c,_show:d,_size:y,_pos:S,side:w})=>{if(c!=null)if(d){let A=w===3||w===0?y:0,D=w%2==1;ot(c,D?"left":"top",S-A),ot(c,D?"width":"height",y),ot(c,D?"top":"left",D?te:ul),ot(c,D?"height":"width",D?ue:ne),hh(c,Bo)}else rn(c,Bo)}),vc=Jo=yd=Sd=Ed=wd=xd=Td=bd=null,Ta=1,Kr(!0),ul!=gl||te!=ni||ne!=Wi||ue!=ai){$o(!1);let c=ne/Wi,d=ue/ai;if(Z.show&&!Pi&&Z.left>=0){Z.left*=c,Z.top*=d,Io&&Ka(Io,Bt(Z.left),0,ne,ue),Wo&&Ka(Wo,0,Bt(Z.top),ne,ue);for(let y=1;y<rl.length;y++)Br[y]*=c,Vr[y]*=d,Ka(rl[y],$i(Br[y],1),$i(Vr[y],1),ne,ue)}if(tt.show&&!gc&&tt.left>=0&&tt.width>0){tt.left*=c,tt.width*=c,tt.top*=d,tt.height*=d;for(let y in Ld)ot(tu,y,tt[y])}gl=ul,ni=te,Wi=ne,ai=ue}Zt("setSize"),ii=!1}Fn>0&&li>0&&(f.clearRect(0,0,p.width,p.height),Zt("drawClear"),G.forEach(c=>c()),Zt("draw")),tt.show&&gc&&(Ec(tt),gc=!1),Z.show&&Pi&&(lo(null,!0,!1),Pi=!1),K.show&&K.live&&Ln&&(Dd(),Ln=!1),s||(s=!0,n.status=1,Zt("ready")),Gr=!1,Sc=!1}n.redraw=(c,d)=>{Xo=d||!1,c!==!1?ri(_,H.min,H.max):Fo()};function Od(c,d){let y=N[c];if(y.from==null){if(Ft==0){let S=y.range(n,d.min,d.max,c);d.min=S[0],d.max=S[1]}if(d.min>d.max){let S=d.min;d.min=d.max,d.max=S}if(Ft>1&&d.min!=null&&d.max!=null&&d.max-d.min<1e-16)return;c==_&&y.distr==2&&Ft>0&&(d.min=Ki(d.min,t[0]),d.max=Ki(d.max,t[0]),d.min==d.max&&d.max++),P[c]=d,In=!0,Fo()}}n.setScale=Od;let Md,Cd,Io,Wo,ev,tv,Po,eu,lv,nv,et,ut,ui=!1,It=Z.drag,Qt=It.x,jt=It.y;Z.show&&(Z.x&&(Md=Mn(dO,R)),Z.y&&(Cd=Mn(pO,R)),H.ori==0?(Io=Md,Wo=Cd):(Io=Cd,Wo=Md),et=Z.left,ut=Z.top);let tt=n.select=Dt({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),tu=tt.show?Mn(mO,tt.over?R:x):null;function Ec(c,d){if(tt.show){for(let y in c)tt[y]=c[y],y in Ld&&ot(tu,y,c[y]);d!==!1&&Zt("setSelect")}}n.setSelect=Ec;function rN(c,d){let y=v[c],S=ft?_l[c]:null;y.show?S&&hh(S,Bo):(S&&rn(S,Bo),rl.length>1&&Ka(rl[c],-10,-10,ne,ue))}function ri(c,d,y){Od(c,{min:d,max:y})}function Pn(c,d,y,S){d.focus!=null&&dN(c),d.show!=null&&v.forEach((w,A)=>{A>0&&(c==A||c==null)&&(w.show=d.show,rN(A,d.show),a==2?(ri(w.facets[0].scale,null,null),ri(w.facets[1].scale,null,null)):ri(w.scale,null,null),Fo())}),y!==!1&&Zt("setSeries",c,d),S&&Jr("setSeries",n,c,d)}n.setSeries=Pn;function sN(c,d){Dt(L[c],d)}function cN(c,d){c.fill=ye(c.fill||null),c.dir=Ae(c.dir,-1),d=d??L.length,L.splice(d,0,c)}function fN(c){c==null?L.length=0:L.splice(c,1)}n.addBand=cN,n.setBand=sN,n.delBand=fN;function mN(c,d){v[c].alpha=d,Z.show&&rl[c]&&(rl[c].style.opacity=d),ft&&_l[c]&&(_l[c].style.opacity=d)}let lu,Qr,jr,nu={focus:!0};function dN(c){if(c!=jr){let d=c==null,y=Ko.alpha!=1;v.forEach((S,w)=>{if(a==1||w>0){let A=d||w==0||w==c;S._focus=d?null:A,y&&mN(w,A?1:Ko.alpha)}}),jr=c,y&&Fo()}}ft&&Ur&&dn(w2,fn,c=>{Z._lock||(eo(c),jr!=null&&Pn(null,nu,!0,Nt.setSeries))});function ea(c,d,y){let S=N[d];y&&(c=c/Me-(S.ori==1?te:ul));let w=ne;S.ori==1&&(w=ue,c=w-c),S.dir==-1&&(c=w-c);let A=S._min,D=S._max,k=c/w,V=A+(D-A)*k,Y=S.distr;return Y==3?Tr(10,V):Y==4?DO(V,S.asinh):V}function pN(c,d){let y=ea(c,_,d);return Ki(y,t[0],Gt,qt)}n.valToIdx=c=>Ki(c,t[0]),n.posToIdx=pN,n.posToVal=ea,n.valToPos=(c,d,y)=>N[d].ori==0?o(c,N[d],y?jl:ne,y?Ml:0):u(c,N[d],y?pn:ue,y?zn:0),n.setCursor=(c,d,y)=>{et=c.left,ut=c.top,lo(null,d,y)};function av(c,d){ot(tu,br,tt.left=c),ot(tu,ac,tt.width=d)}function iv(c,d){ot(tu,"top",tt.top=c),ot(tu,ic,tt.height=d)}let Zr=H.ori==0?av:iv,Xr=H.ori==1?av:iv;function gN(){if(ft&&K.live)for(let c=a==2?1:0;c<v.length;c++){if(c==0&&Ol)continue;let d=K.values[c],y=0;for(let S in d)mn[c][y++].firstChild.nodeValue=d[S]}}function Dd(c,d){c!=null&&(c.idxs?c.idxs.forEach((y,S)=>{Le[S]=y}):HO(c.idx)||Le.fill(c.idx),K.idx=Le[0]);for(let y=0;y<v.length;y++)(y>0||a==1&&!Ol)&&hN(y,Le[y]);ft&&K.live&&gN(),Ln=!1,d!==!1&&Zt("setLegend")}n.setLegend=Dd;function hN(c,d){let y=v[c],S=c==0&&J==2?kn:t[c],w;Ol?w=y.values(n,c,d)??ti:(w=y.value(n,d==null?null:S[d],c,d),w=w==null?ti:{_:w}),K.values[c]=w}function lo(c,d,y){lv=et,nv=ut,[et,ut]=Z.move(n,et,ut),Z.left=et,Z.top=ut,Z.show&&(Io&&Ka(Io,Bt(et),0,ne,ue),Wo&&Ka(Wo,0,Bt(ut),ne,ue));let S,w=Gt>qt;lu=be;let A=H.ori==0?ne:ue,D=H.ori==1?ne:ue;if(et<0||Ft==0||w){S=Z.idx=null;for(let k=0;k<v.length;k++)k>0&&rl.length>1&&Ka(rl[k],-10,-10,ne,ue);Ur&&Pn(null,nu,!0,c==null&&Nt.setSeries),K.live&&(Le.fill(S),Ln=!0)}else{let k,V,Y;a==1&&(k=H.ori==0?et:ut,V=ea(k,_),S=Z.idx=Ki(V,t[0],Gt,qt),Y=ce(t[0][S],H,A,0));for(let B=a==2?1:0;B<v.length;B++){let q=v[B],I=Le[B],Ze=I==null?null:a==1?t[B][I]:t[B][1][I],ae=Z.dataIdx(n,B,S,V),ee=ae==null?null:a==1?t[B][ae]:t[B][1][ae];Ln=Ln||ee!=Ze||ae!=I,Le[B]=ae;let le=ae==S?Y:ce(a==1?t[0][ae]:t[B][0][ae],H,A,0);if(B>0&&q.show){let me=ee==null?-10:Se(ee,a==1?N[q.scale]:N[q.facets[1].scale],D,0);if(Ur&&ee!=null){let Ge=H.ori==1?et:ut,mt=Vt(Ko.dist(n,B,ae,me,Ge));if(mt<lu){let Lt=Ko.bias;if(Lt!=0){let gt=ea(Ge,q.scale),hl=ee>=0?1:-1,Hn=gt>=0?1:-1;Hn==hl&&(Hn==1?Lt==1?ee>=gt:ee<=gt:Lt==1?ee<=gt:ee>=gt)&&(lu=mt,Qr=B)}else lu=mt,Qr=B}}let lt,sl;if(H.ori==0?(lt=le,sl=me):(lt=me,sl=le),Ln&&rl.length>1){NO(rl[B],Z.points.fill(n,B),Z.points.stroke(n,B));let Ge,mt,Lt,gt,hl=!0,Hn=Z.points.bbox;if(Hn!=null){hl=!1;let ci=Hn(n,B);Lt=ci.left,gt=ci.top,Ge=ci.width,mt=ci.height}else Lt=lt,gt=sl,Ge=mt=Z.points.size(n,B);RO(rl[B],Ge,mt,hl),Br[B]=Lt,Vr[B]=gt,Ka(rl[B],$i(Lt,1),$i(gt,1),ne,ue)}}}}if(tt.show&&ui)if(c!=null){let[k,V]=Nt.scales,[Y,B]=Nt.match,[q,I]=c.cursor.sync.scales,Ze=c.cursor.drag;if(Qt=Ze._x,jt=Ze._y,Qt||jt){let{left:ae,top:ee,width:le,height:me}=c.select,lt=c.scales[k].ori,sl=c.posToVal,Ge,mt,Lt,gt,hl,Hn=k!=null&&Y(k,q),ci=V!=null&&B(V,I);Hn&&Qt?(lt==0?(Ge=ae,mt=le):(Ge=ee,mt=me),Lt=N[k],gt=ce(sl(Ge,q),Lt,A,0),hl=ce(sl(Ge+mt,q),Lt,A,0),Zr(Cn(gt,hl),Vt(hl-gt))):Zr(0,A),ci&&jt?(lt==1?(Ge=ae,mt=le):(Ge=ee,mt=me),Lt=N[V],gt=Se(sl(Ge,I),Lt,D,0),hl=Se(sl(Ge+mt,I),Lt,D,0),Xr(Cn(gt,hl),Vt(hl-gt))):Xr(0,D)}else wc()}else{let k=Vt(lv-ev),V=Vt(nv-tv);if(H.ori==1){let I=k;k=V,V=I}Qt=It.x&&k>=It.dist,jt=It.y&&V>=It.dist;let Y=It.uni;Y!=null?Qt&&jt&&(Qt=k>=Y,jt=V>=Y,!Qt&&!jt&&(V>k?jt=!0:Qt=!0)):It.x&&It.y&&(Qt||jt)&&(Qt=jt=!0);let B,q;Qt&&(H.ori==0?(B=Po,q=et):(B=eu,q=ut),Zr(Cn(B,q),Vt(q-B)),jt||Xr(0,D)),jt&&(H.ori==1?(B=Po,q=et):(B=eu,q=ut),Xr(Cn(B,q),Vt(q-B)),Qt||Zr(0,A)),!Qt&&!jt&&(Zr(0,0),Xr(0,0))}if(It._x=Qt,It._y=jt,c==null){if(y){if(hv!=null){let[k,V]=Nt.scales;Nt.values[0]=k!=null?ea(H.ori==0?et:ut,k):null,Nt.values[1]=V!=null?ea(H.ori==1?et:ut,V):null}Jr(b2,n,et,ut,ne,ue,S)}if(Ur){let k=y&&Nt.setSeries,V=Ko.prox;jr==null?lu<=V&&Pn(Qr,nu,!0,k):lu>V?Pn(null,nu,!0,k):Qr!=jr&&Pn(Qr,nu,!0,k)}}Ln&&(K.idx=S,Dd()),d!==!1&&Zt("setCursor")}let si=null;Object.defineProperty(n,"rect",{get(){return si==null&&Kr(!1),si}});function Kr(c=!1){c?si=null:(si=R.getBoundingClientRect(),Zt("syncRect",si))}function ov(c,d,y,S,w,A,D){Z._lock||ui&&c!=null&&c.movementX==0&&c.movementY==0||(zd(c,d,y,S,w,A,D,!1,c!=null),c!=null?lo(null,!0,!0):lo(d,!0,!1))}function zd(c,d,y,S,w,A,D,k,V){if(si==null&&Kr(!1),eo(c),c!=null)y=c.clientX-si.left,S=c.clientY-si.top;else{if(y<0||S<0){et=-10,ut=-10;return}let[Y,B]=Nt.scales,q=d.cursor.sync,[I,Ze]=q.values,[ae,ee]=q.scales,[le,me]=Nt.match,lt=d.axes[0].side%2==1,sl=H.ori==0?ne:ue,Ge=H.ori==1?ne:ue,mt=lt?A:w,Lt=lt?w:A,gt=lt?S:y,hl=lt?y:S;if(ae!=null?y=le(Y,ae)?r(I,N[Y],sl,0):-10:y=sl*(gt/mt),ee!=null?S=me(B,ee)?r(Ze,N[B],Ge,0):-10:S=Ge*(hl/Lt),H.ori==1){let Hn=y;y=S,S=Hn}}V&&((y<=1||y>=ne-1)&&(y=Uo(y,ne)),(S<=1||S>=ue-1)&&(S=Uo(S,ue))),k?(ev=y,tv=S,[Po,eu]=Z.move(n,y,S)):(et=y,ut=S)}let Ld={width:0,height:0,left:0,top:0};function wc(){Ec(Ld,!1)}let uv,rv,sv,cv;function fv(c,d,y,S,w,A,D){ui=!0,Qt=jt=It._x=It._y=!1,zd(c,d,y,S,w,A,D,!0,!1),c!=null&&(dn(sh,ph,mv,!1),Jr(S2,n,Po,eu,ne,ue,null));let{left:k,top:V,width:Y,height:B}=tt;uv=k,rv=V,sv=Y,cv=B,wc()}function mv(c,d,y,S,w,A,D){ui=It._x=It._y=!1,zd(c,d,y,S,w,A,D,!1,!0);let{left:k,top:V,width:Y,height:B}=tt,q=Y>0||B>0,I=uv!=k||rv!=V||sv!=Y||cv!=B;if(q&&I&&Ec(tt),It.setScale&&q&&I){let Ze=k,ae=Y,ee=V,le=B;if(H.ori==1&&(Ze=V,ae=B,ee=k,le=Y),Qt&&ri(_,ea(Ze,_),ea(Ze+ae,_)),jt)for(let me in N){let lt=N[me];me!=_&&lt.from==null&&lt.min!=be&&ri(me,ea(ee+le,me),ea(ee,me))}wc()}else Z.lock&&(Z._lock=!Z._lock,Z._lock||lo(null,!0,!1));c!=null&&(pc(sh,ph),Jr(sh,n,et,ut,ne,ue,null))}function vN(c,d,y,S,w,A,D){if(Z._lock)return;eo(c);let k=ui;if(ui){let V=!0,Y=!0,B=10,q,I;H.ori==0?(q=Qt,I=jt):(q=jt,I=Qt),q&&I&&(V=et<=B||et>=ne-B,Y=ut<=B||ut>=ue-B),q&&V&&(et=et<Po?0:ne),I&&Y&&(ut=ut<eu?0:ue),lo(null,!0,!0),ui=!1}et=-10,ut=-10,lo(null,!0,!0),k&&(ui=k)}function dv(c,d,y,S,w,A,D){Z._lock||(eo(c),vd(),wc(),c!=null&&Jr(x2,n,et,ut,ne,ue,null))}function pv(){E.forEach(PM),hd(n.width,n.height,!0)}Vo(Fm,Er,pv);let au={};au.mousedown=fv,au.mousemove=ov,au.mouseup=mv,au.dblclick=dv,au.setSeries=(c,d,y,S)=>{let w=Nt.match[2];y=w(n,d,y),y!=-1&&Pn(y,S,!0,!1)},Z.show&&(dn(S2,R,fv),dn(b2,R,ov),dn(E2,R,c=>{eo(c),Kr(!1)}),dn(w2,R,vN),dn(x2,R,dv),wh.add(n),n.syncRect=Kr);let xc=n.hooks=e.hooks||{};function Zt(c,d,y){_d?qr.push([c,d,y]):c in xc&&xc[c].forEach(S=>{S.call(null,n,d,y)})}(e.plugins||[]).forEach(c=>{for(let d in c.hooks)xc[d]=(xc[d]||[]).concat(c.hooks[d])});let gv=(c,d,y)=>y,Nt=Dt({key:null,setSeries:!1,filters:{pub:D2,sub:D2},scales:[_,v[1]?v[1].scale:null],match:[z2,z2,gv],values:[null,null]},Z.sync);Nt.match.length==2&&Nt.match.push(gv),Z.sync=Nt;let hv=Nt.key,kd=Tx(hv);function Jr(c,d,y,S,w,A,D){Nt.filters.pub(c,d,y,S,w,A,D)&&kd.pub(c,d,y,S,w,A,D)}kd.sub(n);function yN(c,d,y,S,w,A,D){Nt.filters.sub(c,d,y,S,w,A,D)&&au[c](null,d,y,S,w,A,D)}n.pub=yN;function bN(){kd.unsub(n),wh.delete(n),xa.clear(),vh(Fm,Er,pv),m.remove(),fn?.remove(),Zt("destroy")}n.destroy=bN;function Hd(){Zt("init",e,t),Xh(t||e.data,!1),P[_]?Od(_,P[_]):vd(),gc=tt.show&&(tt.width>0||tt.height>0),Pi=Ln=!0,hd(e.width,e.height)}return v.forEach(jh),E.forEach(IT),l?l instanceof HTMLElement?(l.appendChild(m),Hd()):l(n,Hd):Hd(),n}ol.assign=Dt;ol.fmtNum=Oh;ol.rangeNum=Im;ol.rangeLog=Pm;ol.rangeAsinh=Ah;ol.orient=Yo;ol.pxRatio=Me;ol.join=QO;ol.fmtDate=Ch,ol.tzDate=eM;ol.sync=Tx;{ol.addGap=UM,ol.clipGaps=td;let e=ol.paths={points:Mx};e.linear=Dx,e.stepped=YM,e.bars=GM,e.spline=QM}var Hx={told:"--accent",change:"--held",move:"--bad"},e4=["configure","roll-back","revert"];function id(e){return e.action==="mark"?"told":e4.includes(e.action)?"change":"move"}function od(e){return e.action==="mark"?`${e.text} (${e.who})`:`${e.action} ${e.target}: ${e.text} (${e.who})`}function Ux(e,t,l){let n=e.filter(a=>Math.abs(a.at-t)<=l);return n.length===0?null:n.reduce((a,i)=>Math.abs(i.at-t)<Math.abs(a.at-t)?i:a)}var t4=8*6e4,l4=8,n4=50;function Bx(e,t,l,n,a,i){let o=getComputedStyle(e),u=s=>o.getPropertyValue(s).trim(),r={stroke:u("--ink-2"),grid:{stroke:u("--line"),width:1},ticks:{show:!1},font:`12px ${o.fontFamily}`};return{width:e.clientWidth||300,height:n,legend:{show:!1},cursor:{y:!1,sync:{key:a},drag:{x:!0,y:!1,setScale:!1},points:{size:7}},padding:[8,4,0,0],hooks:{draw:[s=>i4(s,i.current,u)],setCursor:[s=>i.current.onAt(a4(s,i.current))],setSelect:[s=>o4(s,i.current)]},scales:{x:{range:()=>[i.current.from/1e3,i.current.to/1e3]},y:{range:(s,m,p)=>l??[0,Math.max(p??0,1)*1.1]}},axes:[{...r,size:26,space:90,values:(s,m)=>m.map(p=>u4(p*1e3,i.current.to-i.current.from))},{...r,size:62,space:36,values:(s,m)=>m.map(p=>i.current.format(p))}],series:[{},...t.map(s=>({label:s.name,stroke:u(s.colour),width:2,points:{show:!1},spanGaps:!1,...s.dash===void 0?{}:{dash:s.dash},...s.fill===!0?{fill:u(`${s.colour}-bg`)}:{}}))]}}function a4(e,{xs:t,from:l,to:n}){let{idx:a,left:i}=e.cursor;return a==null||i===void 0||i<0||Math.abs((t[a]??0)-e.posToVal(i,"x")*1e3)>Math.max((n-l)/n4,(t[1]??0)-(t[0]??0))?null:a}function i4(e,{marks:t,from:l,to:n},a){let{ctx:i,bbox:o}=e;i.save(),i.lineWidth=devicePixelRatio*1.5,i.setLineDash([4*devicePixelRatio,3*devicePixelRatio]);for(let u of t)if(u.at>=l&&u.at<=n){let r=e.valToPos(u.at/1e3,"x",!0);i.strokeStyle=a(Hx[id(u)]),i.beginPath(),i.moveTo(r,o.top),i.lineTo(r,o.top+o.height),i.stroke()}i.restore()}function o4(e,{onZoom:t}){let{left:l,width:n}=e.select;if(n>=l4){let a=e.posToVal(l,"x")*1e3,i=e.posToVal(l+n,"x")*1e3;e.setSelect({left:0,top:0,width:0,height:0},!1),t(Math.round(a),Math.round(i))}}function u4(e,t){let l=t<t4?{second:"2-digit"}:{};return new Date(e).toLocaleTimeString("en-GB",{hour:"2-digit",minute:"2-digit",...l})}var ud=T(O(),1);function Yx(e){return e.lines.every(l=>l.values.every(n=>n===null))?(0,ud.jsx)("p",{className:"chart-blank",children:e.summary}):(0,ud.jsx)(r4,{...e})}function r4({shared:e,lines:t,format:l,bounds:n,summary:a,height:i=150}){let{xs:o,from:u,to:r,marks:s,at:m,group:p}=e,f=(0,Fa.useRef)(null),g=Vm(),x=(0,Fa.useRef)(null),R=(0,Fa.useRef)({...e,format:l});R.current={...e,format:l};let M=JSON.stringify([t.map(b=>[b.name,b.colour,b.dash,b.fill]),n,i,g,p]);return(0,Fa.useEffect)(()=>{let b=f.current;if(b===null)return;let h=new ol(Bx(b,t,n,i,p,R),Vx(o,t),b);x.current=h;let v=new ResizeObserver(()=>h.setSize({width:b.clientWidth,height:i}));return v.observe(b),()=>{v.disconnect(),h.destroy(),x.current=null}},[M]),(0,Fa.useEffect)(()=>x.current?.setData(Vx(o,t)),[o,t,u,r]),(0,Fa.useEffect)(()=>x.current?.redraw(!1),[s]),(0,Fa.useEffect)(()=>{let b=x.current;b!==null&&m!==null&&b.cursor.idx!==m&&b.setCursor({left:b.valToPos((o[m]??0)/1e3,"x"),top:0},!1)},[m]),(0,ud.jsx)("div",{className:"chart",ref:f,role:"img","aria-label":a})}function Vx(e,t){return[e.map(l=>l/1e3),...t.map(l=>l.values)]}function qx(e){return e.calls.map((t,l)=>e.from+l*e.stepMillis)}function rd(e){return e.from+e.calls.length*e.stepMillis}function Qx(e){return e.calls.map((t,l)=>{let n=(e.failures[l]??0)+(e.refused[l]??0);return t===null||t===0?null:Math.max(0,1-n/t)})}function jx(e,t){let l=[...e],n=-1;return e.forEach((a,i)=>{if(a===null)return;let o=n<0?null:e[n]??null;if(o!==null&&i-n<=t)for(let u=n+1;u<i;u++)l[u]=o+(a-o)*(u-n)/(i-n);n=i}),l}function Zx(e){let t=rd(e);return e.states.map((l,n)=>({from:Math.max(l.from,e.from),to:Math.min(e.states[n+1]?.from??t,t),state:l.state})).filter(l=>l.to>l.from)}function Xx(e,t){return e.find(l=>l.from<=t&&t<l.to)?.state??null}function Kx(e,t,l){return e.map(n=>({...n,from:Math.max(t,n.from),to:Math.min(l,n.to)})).filter(n=>n.to>n.from)}function Jx(e){let t=e.filter(n=>n!==null),l=t.at(-1);return l===void 0?null:{low:t.reduce((n,a)=>Math.min(n,a)),high:t.reduce((n,a)=>Math.max(n,a)),last:l}}function $x(e,t){let l=Math.ceil(e.calls.length/t);if(l<=1)return e;let n=i=>Gx(i,l,(o,u)=>o+u),a=i=>Gx(i,l,Math.max);return{...e,stepMillis:e.stepMillis*l,calls:n(e.calls),failures:n(e.failures),refused:n(e.refused),slow:n(e.slow),p50Millis:a(e.p50Millis),p95Millis:a(e.p95Millis),p99Millis:a(e.p99Millis),runningMax:a(e.runningMax),waitingMax:a(e.waitingMax)}}function Gx(e,t,l){let n=[];for(let a=0;a<e.length;a+=t)n.push(e.slice(a,a+t).reduce((i,o)=>i===null?o:o===null?i:l(i,o),null));return n}var Go=T(O(),1),Fx={CLOSED:6,DISABLED:10,HALF_OPEN:18,OPEN:30,FORCED_OPEN:30},Bh=30;function Ix({stretches:e,from:t,to:l,at:n}){let a=Math.max(1,l-t),i=e.filter(o=>o.state!=="CLOSED").slice(-5).map(o=>`${Zn[o.state]} from ${at(o.from)} for ${Ot(o.to-o.from)}`).join("; ");return(0,Go.jsx)("div",{className:"band",children:(0,Go.jsxs)("svg",{viewBox:`0 0 1000 ${Bh}`,preserveAspectRatio:"none",role:"img","aria-label":`States of the breaker. ${i===""?"Closed all the time":i}`,children:[e.map(o=>(0,Go.jsx)("rect",{className:o.state.toLowerCase(),x:(o.from-t)/a*1e3,width:Math.max(2,(o.to-o.from)/a*1e3),y:Bh-Fx[o.state],height:Fx[o.state],children:(0,Go.jsx)("title",{children:`${Zn[o.state]}, ${at(o.from)}, for ${Ot(o.to-o.from)}`})},o.from)),n!==null&&(0,Go.jsx)("line",{className:"pointer",x1:(n-t)/a*1e3,x2:(n-t)/a*1e3,y1:0,y2:Bh})]})})}var cc=T(O(),1);function Vh({of:e}){return(0,cc.jsx)("span",{className:"legend",children:e.map(([t,l])=>(0,cc.jsxs)("span",{children:[(0,cc.jsx)("i",{className:`key ${t}`,"aria-hidden":"true"}),l]},l))})}var qo=T(O(),1);function Wx({of:e}){return(0,qo.jsxs)("ol",{className:"marks","aria-label":"Marks",tabIndex:0,children:[e.length===0&&(0,qo.jsx)("li",{className:"hint",children:"Nothing was changed, moved by hand or marked in this time."}),[...e].reverse().map(t=>(0,qo.jsxs)("li",{children:[(0,qo.jsx)("i",{className:`key mark ${id(t)}`,"aria-hidden":"true"}),(0,qo.jsx)("span",{className:"hint",children:at(t.at)})," ",od(t)]},t.number))]})}var wt=T(O(),1),s4={"15m":15*6e4,"1h":60*6e4,"1d":1440*6e4},c4={"15m":"the last 15 minutes","1h":"the last hour","1d":"the last day"},f4=480,m4=30,d4=e=>`${Math.round(e*100)} %`;function eT({history:e,range:t,bands:l,marks:n,zoom:a,onZoom:i}){let[o,u]=(0,zr.useState)(null),r=(0,zr.useId)(),s=p4(e),m=a?.to??rd(e),p=a?.from??rd(e)-s4[t],{xs:f}=s,g=o===null?null:f[o]??null,x={group:r,xs:f,from:p,to:m,marks:n,at:g===null?null:o,onAt:u,onZoom:i},R=c4[t],M=E=>{let N={ArrowLeft:-1,ArrowRight:1}[E.key];N!==void 0&&(E.preventDefault(),u(Math.min(f.length-1,Math.max(0,(o??f.length)+N))))},b=(E,N)=>{let L=o===null?[...E].reverse().find(_=>_!==null):E[o];return(0,wt.jsx)("span",{className:o===null?"chart-now":"chart-now pointed",children:L==null?"–":N(L)})},h=g===null?null:Ux(n,g,Math.max(s.step,(m-p)/100)),v=(E,N,L,_={})=>(0,wt.jsx)(Yx,{shared:x,lines:N,format:L,summary:h4(E,N[0]?.values??[],L,R),..._});return(0,wt.jsxs)("div",{className:"charts",role:"group","aria-label":"Charts; the arrow keys move the pointer",tabIndex:0,onKeyDown:M,children:[(0,wt.jsx)("p",{className:"pointed-at",role:"status",children:g===null?"Point at a chart for its values; draw over a stretch to enlarge it.":`${at(g)}${h===null?"":`, ${od(h)}`}`}),l&&s.stretches.length>0&&(0,wt.jsxs)("figure",{children:[(0,wt.jsxs)("figcaption",{children:["State",(0,wt.jsx)(Vh,{of:[["closed","closed"],["half_open","half-open"],["open","open"],["forced_open","forced"]]}),g!==null&&(0,wt.jsx)("span",{className:"chart-now pointed",children:g4(s.stretches,g)})]}),(0,wt.jsx)(Ix,{stretches:Kx(s.stretches,p,m),from:p,to:m,at:g})]}),(0,wt.jsxs)("figure",{children:[(0,wt.jsxs)("figcaption",{children:["Success rate ",b(s.success,ya)]}),v("Success rate",s.successLines,d4,{bounds:[0,1.02]})]}),s.latencies.map(([E,N,L])=>(0,wt.jsxs)("figure",{children:[(0,wt.jsxs)("figcaption",{children:["Response time, ",E," ",(0,wt.jsx)("span",{className:"hint",children:N})," ",b(L[0]?.values??[],jn)]}),v(`Response time, ${E}`,L,jn,{height:96})]},E)),(0,wt.jsxs)("figure",{children:[(0,wt.jsxs)("figcaption",{children:["Calls per second",(0,wt.jsx)(Vh,{of:[["p50","all"],["turned-away","refused"]]}),b(s.calls,Nn),o!==null&&(0,wt.jsxs)("span",{className:"chart-now pointed refused-now",children:[Nn(s.refused[o]??0)," refused"]})]}),v("Calls per second",s.callLines,Nn,{height:110})]}),(0,wt.jsx)(Wx,{of:n.filter(E=>E.at>=p&&E.at<=m)})]})}function p4(e){return(0,zr.useMemo)(()=>{let t=$x(e,f4),l=t.stepMillis/1e3,n=g=>g.map(x=>x===null?null:x/l),a=Math.max(2,Math.ceil(m4/l)),i=g=>jx(g,a),o=i(Qx(t)),u=n(t.calls),r=n(t.refused),s=(g,x,R)=>[g,x,[{name:g,colour:`--${g}`,values:i(R)}]],m=[{name:"success",colour:"--good",values:o,fill:!0}],p=[{name:"calls",colour:"--p50",values:u},{name:"refused",colour:"--bad",values:r,dash:[4,3]}],f=[s("p50","half of the calls are faster",t.p50Millis),s("p95","95 in 100 are faster",t.p95Millis),s("p99","99 in 100 are faster",t.p99Millis)];return{xs:qx(t),step:t.stepMillis,stretches:Zx(t),success:o,successLines:m,latencies:f,calls:u,refused:r,callLines:p}},[e])}function g4(e,t){let l=Xx(e,t);return l===null?"–":Zn[l]}function h4(e,t,l,n){let a=Jx(t);return a===null?`${e}: nothing in ${n}.`:`${e} in ${n}: now ${l(a.last)}, from ${l(a.low)} to ${l(a.high)}.`}var Dn=T(O(),1),tT=[{value:"15m",name:"15 min"},{value:"1h",name:"1 hour"},{value:"1d",name:"1 day"}],v4={"15m":2e3,"1h":1e4,"1d":6e4},y4=1e4;function sd({service:e,operation:t,turn:l}){let{client:n}=j(),a=il("OPERATE"),[i,o]=an("range","15m",tT.map(R=>R.value)),[u,r]=an("zoom",""),[s,m]=(0,lT.useState)(!1),p=new URLSearchParams({service:e,...t!==null&&{operation:t}}).toString(),f=De(p,R=>n.get(`marks?${p}`,R),y4,l),g=De(`${e}/${t??""} ${i}`,R=>n.get(`${nt("history",e,t)}?range=${i}`,R),v4[i]),x=S4(u);return(0,Dn.jsxs)(ct,{wide:!0,title:"Over time",aside:(0,Dn.jsxs)(Dn.Fragment,{children:[x!==null&&(0,Dn.jsx)("button",{type:"button",onClick:()=>r(""),children:"Show all of it"}),a&&(0,Dn.jsx)("button",{type:"button",onClick:()=>m(!0),children:"Add a mark"}),(0,Dn.jsx)(Lo,{name:"Time range",options:tT,value:i,onChange:o})]}),children:[(0,Dn.jsx)(Fe,{of:g,empty:"Nothing was measured in this time.",isEmpty:R=>R.calls.every(M=>M===null||M===0)&&R.states.length===0,lines:8,children:R=>(0,Dn.jsx)(eT,{history:R,range:i,bands:t!==null,marks:f.data??b4,zoom:x,onZoom:(M,b)=>r(`${M}-${b}`)})}),s&&(0,Dn.jsx)(g2,{service:e,onClose:()=>m(!1),onDone:f.reload})]})}var b4=[];function S4(e){let[t,l]=e.split("-").map(Number);return t!==void 0&&l!==void 0&&t>0&&l>t?{from:t,to:l}:null}var Ql=T(O(),1);function aT({of:e}){return(0,Ql.jsx)(ct,{title:"Failures by class",kind:"few",children:(0,Ql.jsx)(Fe,{of:e,empty:"No failure is remembered.",isEmpty:t=>t===null||nT(t).length===0,children:t=>{let l=t===null?[]:nT(t),n=Math.max(...l.map(([,a])=>a));return(0,Ql.jsxs)(Ql.Fragment,{children:[(0,Ql.jsx)("ul",{className:"bars",children:l.map(([a,i])=>(0,Ql.jsxs)("li",{title:a,children:[(0,Ql.jsx)("span",{className:"bar-name",children:Qi(a)}),(0,Ql.jsx)("span",{className:"bar-value",children:Q(i)}),(0,Ql.jsx)("span",{className:"bar-line","aria-hidden":"true",children:(0,Ql.jsx)("span",{style:{transform:`scaleX(${i/n})`}})})]},a))}),t?.lastFailure!=null&&(0,Ql.jsx)("p",{className:"failure",children:t.lastFailure})]})}})})}function nT(e){let t=[...e.moves].sort((n,a)=>a.epoch-n.epoch),l=[e,...t].find(n=>Object.keys(n.failuresByClass).length>0);return Object.entries(l?.failuresByClass??{}).sort(([,n],[,a])=>a-n)}var Ia=T(O(),1),iT=["READY","CLAIMED","PARKED","INCOMPLETE"];function cd({service:e,operation:t,turn:l}){let{client:n}=j(),a=De(`${e}/${t??""}`,i=>Promise.all(iT.map(async o=>(await n.part(rr({...Rm,service:e,operation:t,status:o},1),i)).total??0)),1e4,l);return(0,Ia.jsx)(ct,{title:"Dead letters",aside:(0,Ia.jsx)(Ie,{to:{page:"letters",service:e,operation:t},children:"Show them"}),children:(0,Ia.jsx)(Fe,{of:a,empty:"None wait.",isEmpty:i=>i.every(o=>o===0),children:i=>(0,Ia.jsx)("dl",{className:"facts",children:iT.map((o,u)=>(0,Ia.jsxs)("div",{children:[(0,Ia.jsx)("dt",{children:ji[o]}),(0,Ia.jsx)("dd",{children:Q(i[u]??0)})]},o))})})})}var Yh=T($(),1);var mc=T($(),1);var oT=T($(),1);var Yt=T(O(),1);function uT({edits:e,config:t,onChange:l}){let n=(a,i)=>l(e.map((o,u)=>u===a?i:o));return(0,Yt.jsxs)("div",{className:"edits",children:[e.map((a,i)=>(0,Yt.jsx)(E4,{edit:a,config:t,onChange:o=>n(i,o),...e.length>1?{onRemove:()=>l(e.filter((o,u)=>u!==i))}:{}},i)),(0,Yt.jsx)("button",{type:"button",className:"link",onClick:()=>l([...e,{setting:"",value:""}]),children:"Change another setting as well"})]})}function E4({edit:e,config:t,onChange:l,onRemove:n}){let a=(0,oT.useId)(),i=t.settings.find(u=>u.setting===e.setting),o=u=>l({setting:u,value:t.settings.find(r=>r.setting===u)?.value??""});return(0,Yt.jsxs)("div",{className:"edit",children:[(0,Yt.jsxs)("p",{className:"field",children:[(0,Yt.jsx)("label",{htmlFor:`${a}-setting`,children:"Setting"}),(0,Yt.jsxs)("select",{id:`${a}-setting`,value:e.setting,required:!0,onChange:u=>o(u.target.value),children:[(0,Yt.jsx)("option",{value:"",children:"Choose one"}),t.settings.filter(u=>u.live).map(u=>(0,Yt.jsx)("option",{value:u.setting,children:u.setting},u.setting))]})]}),(0,Yt.jsxs)("p",{className:"field",children:[(0,Yt.jsx)("label",{htmlFor:`${a}-value`,children:"Value"}),(0,Yt.jsx)("input",{id:`${a}-value`,type:"text",value:e.value??"",placeholder:e.value===null?"as without the live change":"",required:e.value!==null,disabled:e.value===null,spellCheck:!1,autoComplete:"off",onChange:u=>l({...e,value:u.target.value})}),i!==void 0&&(0,Yt.jsxs)("span",{className:"hint",children:["now ",i.value===""?"empty":i.value,", from ",i.place]})]}),i?.origin==="LIVE"&&(0,Yt.jsxs)("label",{className:"check",children:[(0,Yt.jsx)("input",{type:"checkbox",checked:e.value===null,onChange:u=>l({...e,value:u.target.checked?null:i.value})}),"Take the live change back"]}),n!==void 0&&(0,Yt.jsx)("button",{type:"button",className:"quiet icon-only","aria-label":`Leave ${e.setting===""?"this setting":e.setting} as it is`,onClick:n,children:(0,Yt.jsx)(se,{shape:"close"})})]})}var rT=T($(),1),fc=T(O(),1);function fd({of:e}){return(0,fc.jsx)("code",{className:"setting-name",children:e.split(/(?<=\.)|(?=[A-Z])/).map((t,l)=>(0,fc.jsxs)(rT.Fragment,{children:[l>0&&(0,fc.jsx)("wbr",{}),t]},l))})}function w4(e){if(e===null)return null;let t=e.trim();return t==="true"||t==="false"?t==="true":/^-?\d+(\.\d+)?$/.test(t)?Number(t):t}function md(e){return Object.fromEntries(e.filter(t=>t.setting!=="").map(t=>[t.setting,w4(t.value)]))}function cT(e){return e.setting.startsWith("breaker.")}function fT(e,t){return e.opened===t.opened&&e.refused===t.refused?"It would have made no difference to the recorded calls.":`It would have opened ${sT(t.opened)} instead of ${sT(e.opened)}, refused ${t.refused} calls instead of ${e.refused}, and been open for ${Ot(t.openMillis)} instead of ${Ot(e.openMillis)}.`}function sT(e){return e===1?"once":e===2?"twice":`${e} times`}var ge=T(O(),1);function dT({of:e}){return(0,ge.jsxs)("div",{className:"preview",role:"status",children:[(0,ge.jsx)("h3",{children:"What it would do"}),e.dryRun.differences===0?(0,ge.jsx)("p",{children:"Nothing: the settings in force are these already."}):(0,ge.jsx)(x4,{of:e.dryRun.changes}),e.whatIf!==null&&(0,ge.jsx)(T4,{of:e.whatIf}),e.problem!==null&&(0,ge.jsxs)("p",{className:"hint",children:["What the breaker would have done is not known: ",e.problem]})]})}function x4({of:e}){return(0,ge.jsx)("ul",{className:"differences",children:e.map(t=>(0,ge.jsxs)("li",{children:[(0,ge.jsxs)("span",{className:"difference-name",children:[t.service,"/",t.operation," ",(0,ge.jsx)(fd,{of:t.setting})]}),(0,ge.jsxs)("span",{children:[(0,ge.jsx)("del",{children:t.before?.value??"none"})," → ",(0,ge.jsx)("ins",{children:t.after?.value??"none"})]})]},`${t.service}/${t.operation}/${t.setting}`))})}function T4({of:e}){return e.outcomes===0?(0,ge.jsx)("p",{children:"No calls are recorded yet, so nothing can be said about what the breaker would have done."}):(0,ge.jsxs)(ge.Fragment,{children:[(0,ge.jsxs)("p",{children:["Judged by the last ",Q(e.outcomes)," calls, since ",at(e.from),!e.complete&&" (older ones are forgotten)",". ",fT(e.live,e.proposed)]}),(0,ge.jsx)("div",{className:"table-scroll",children:(0,ge.jsxs)("table",{className:"plain",children:[(0,ge.jsx)("thead",{children:(0,ge.jsxs)("tr",{children:[(0,ge.jsx)("th",{scope:"col",children:"Settings"}),(0,ge.jsx)("th",{scope:"col",children:"Opened"}),(0,ge.jsx)("th",{scope:"col",children:"Refused"}),(0,ge.jsx)("th",{scope:"col",children:"Time open"})]})}),(0,ge.jsxs)("tbody",{children:[(0,ge.jsx)(mT,{name:"In force",of:e.live}),(0,ge.jsx)(mT,{name:"Proposed",of:e.proposed})]})]})}),e.limits.map(t=>(0,ge.jsx)("p",{className:"hint",children:ym(t)},t))]})}function mT({name:e,of:t}){return(0,ge.jsxs)("tr",{children:[(0,ge.jsx)("th",{scope:"row",children:e}),(0,ge.jsx)("td",{children:Q(t.opened)}),(0,ge.jsx)("td",{children:Q(t.refused)}),(0,ge.jsx)("td",{children:Ot(t.openMillis)})]})}var Nl=T(O(),1);function pT({target:e,config:t,first:l,breaker:n,onClose:a,onDone:i}){let{client:o,connection:u,notify:r}=j(),s=t.settings.find(z=>z.setting===l),[m,p]=(0,mc.useState)([{setting:l??"",value:s?.value??""}]),[f,g]=(0,mc.useState)(null),[x,R]=(0,mc.useState)(""),[M,b]=(0,mc.useState)(""),h=Vl(),v=nt("config",e.service,e.operation),E=z=>{p(z),g(null)},N=async()=>{let z=md(m),G=(await o.get(v)).version,U=await o.put(`${v}?dryRun=true`,z),H=m.filter(cT);if(e.operation===null||!n||H.length===0){g({based:G,dryRun:U,whatIf:null,problem:null});return}try{g({based:G,dryRun:U,whatIf:await o.post(nt("what-if",e.service,e.operation),md(H)),problem:null})}catch(J){g({based:G,dryRun:U,whatIf:null,problem:Qa(J).message})}},L=async({based:z})=>{let G={...md(m),...x===""?{}:{reason:x},...M===""?{}:{expiry:M}},U=await o.put(v,G,{"If-Match":`"v${z}"`}).catch(H=>{throw g(null),H});u.refresh(),i(),r({text:`Settings of ${yr(e)} are changed; this is version ${U.version}.`,undo:{label:"Undo",run:async()=>(await o.post(nt("rollback",String(z)),{reason:`undone: version ${U.version}`}),i(),`Settings of ${yr(e)} are as they were in version ${z}.`)}}),a()},_=f?.dryRun.differences??0;return(0,Nl.jsxs)(Yl,{wide:!0,title:`Change settings: ${yr(e)}`,onClose:a,onSubmit:()=>h.run(f===null?N:()=>L(f)),actions:(0,Nl.jsxs)(Nl.Fragment,{children:[(0,Nl.jsx)("button",{type:"button",onClick:a,children:"Cancel"}),f===null?(0,Nl.jsx)("button",{type:"submit",className:"primary",disabled:h.busy||m.every(z=>z.setting===""),children:h.busy?"Looking…":"Show what it would do"}):(0,Nl.jsxs)("button",{type:"submit",className:"primary",disabled:h.busy||_===0,children:[_===1?"Apply 1 change":`Apply ${_} changes`," to ",e.operation??e.service]})]}),children:[(0,Nl.jsx)(uT,{edits:m,config:t,onChange:E}),f!==null&&(0,Nl.jsx)(dT,{of:f}),f!==null&&_>0&&(0,Nl.jsxs)("div",{className:"field-pair",children:[(0,Nl.jsx)(xm,{value:M,onChange:b,forever:!0}),(0,Nl.jsx)(An,{value:x,onChange:R})]}),(0,Nl.jsx)(Bl,{problem:h.problem})]})}var Ee=T(O(),1),N4={DEFAULT:"default",PROFILE:"profile",SERVICE_FILE:"service",ANNOTATION:"annotation",OPERATION_FILE:"operation",LIVE:"live change",SWITCH:"switch"};function dd({service:e,operation:t,breaker:l,turn:n}){let{client:a}=j(),[i,o]=(0,Yh.useState)(""),[u,r]=(0,Yh.useState)(null),s=il("ADMIN"),m=De(`${e}/${t??""}`,p=>a.get(nt("config",e,t),p),0,n);return(0,Ee.jsxs)(ct,{wide:!0,title:"Settings in force",aside:(0,Ee.jsxs)(Ee.Fragment,{children:[(0,Ee.jsxs)("label",{className:"search small",children:[(0,Ee.jsx)("span",{className:"unseen",children:"Search settings"}),(0,Ee.jsx)("input",{type:"search",value:i,placeholder:"Search",onChange:p=>o(p.target.value)})]}),s&&(0,Ee.jsx)("button",{type:"button",disabled:m.data===null,onClick:()=>r({first:null}),children:"Change settings"})]}),children:[(0,Ee.jsx)(Fe,{of:m,empty:"There are no settings.",isEmpty:p=>p.settings.length===0,lines:6,children:p=>(0,Ee.jsx)(A4,{settings:R4(p.settings,i),onChange:s?f=>r({first:f}):null})}),u!==null&&m.data!==null&&(0,Ee.jsx)(pT,{target:{service:e,operation:t},config:m.data,first:u.first,breaker:l,onClose:()=>r(null),onDone:m.reload})]})}function R4(e,t){let l=t.toLowerCase();return e.filter(n=>n.setting.toLowerCase().includes(l)||n.value.toLowerCase().includes(l)).sort((n,a)=>+(n.origin==="DEFAULT")-+(a.origin==="DEFAULT"))}function A4({settings:e,onChange:t}){return e.length===0?(0,Ee.jsx)("p",{className:"empty",children:"No setting matches."}):(0,Ee.jsx)("div",{className:"table-scroll tall",tabIndex:0,role:"region","aria-label":"Settings, scrollable",children:(0,Ee.jsxs)("table",{className:"plain settings",children:[(0,Ee.jsx)("thead",{children:(0,Ee.jsxs)("tr",{children:[(0,Ee.jsx)("th",{scope:"col",children:"Setting"}),(0,Ee.jsx)("th",{scope:"col",children:"Value"}),(0,Ee.jsx)("th",{scope:"col",children:"From"}),t!==null&&(0,Ee.jsx)("th",{scope:"col",children:(0,Ee.jsx)("span",{className:"unseen",children:"Change"})})]})}),(0,Ee.jsx)("tbody",{children:e.map(l=>(0,Ee.jsxs)("tr",{className:l.origin==="DEFAULT"?"standard":"",children:[(0,Ee.jsx)("th",{scope:"row",children:(0,Ee.jsx)(fd,{of:l.setting})}),(0,Ee.jsx)("td",{className:"value",children:l.value}),(0,Ee.jsxs)("td",{children:[(0,Ee.jsx)(Om,{tone:l.origin==="LIVE"?"held":"plain",children:N4[l.origin]??l.origin})," ",(0,Ee.jsx)("span",{className:"place",children:l.place})]}),t!==null&&(0,Ee.jsx)("td",{children:l.live?(0,Ee.jsx)("button",{type:"button",className:"quiet","aria-label":`Change ${l.setting}`,onClick:()=>t(l.setting),children:"Change"}):(0,Ee.jsx)("span",{className:"hint",children:"in files or code"})})]},l.setting))})]})})}var xt=T(O(),1),_4=8;function gT({of:e}){return(0,xt.jsx)(ct,{title:"Why",kind:"tall",children:(0,xt.jsx)(Fe,{of:e,empty:"There is no breaker.",isEmpty:t=>t===null,lines:5,children:t=>t!==null&&(0,xt.jsxs)(xt.Fragment,{children:[(0,xt.jsxs)("p",{className:"window-line",children:["The window holds ",je(t.window.calls,"call"),", ",Q(t.window.failures)," failed, ",Q(t.window.slow)," slow."]}),(0,xt.jsx)("ul",{className:"missing","aria-label":"What would move it",children:t.missing.map(l=>(0,xt.jsx)("li",{children:l},l))}),t.moves.length===0?(0,xt.jsx)("p",{className:"empty",children:"It has never moved."}):(0,xt.jsx)("ol",{className:"moves",tabIndex:0,"aria-label":"Last moves",children:[...t.moves].sort((l,n)=>n.epoch-l.epoch).slice(0,_4).map(l=>(0,xt.jsx)(O4,{move:l},l.epoch))})]})})})}function O4({move:e}){return(0,xt.jsxs)("li",{children:[(0,xt.jsxs)("p",{className:"move-head",children:[(0,xt.jsx)(Xa,{state:e.from}),(0,xt.jsx)("span",{className:"to",children:"to"}),(0,xt.jsx)(Xa,{state:e.to})]}),(0,xt.jsx)("p",{className:"move-reason",children:e.reason}),(0,xt.jsxs)("p",{className:"hint",children:[e.window.calls>0&&`${Q(e.window.failures)} of ${je(e.window.calls,"call")} failed`,e.lastsMs>0&&`${e.window.calls>0?"; ":""}${Zn[e.to].toLowerCase()} for ${Ot(e.lastsMs)}`]}),e.lastFailure!==null&&(0,xt.jsx)("p",{className:"failure",children:e.lastFailure})]})}async function hT(e,t,l,n){let a=`${encodeURIComponent(t)}/`;for(let i=0;i<50&&a!==null;i++){let o=await e.part(`metrics?limit=200&after=${encodeURIComponent(a)}`,n),u=o.items.operations.find(r=>r.service===t&&r.operation===l);if(u!==void 0||o.items.operations.some(r=>r.service!==t))return u??null;a=o.next}return null}var bt=T(O(),1);function vT({row:e,turn:t,onDone:l}){let{client:n}=j(),{service:a,operation:i}=e,o=De(`${a}/${i}`,r=>e.state===null?Promise.resolve(null):n.get(nt("why",a,i),r).then(s=>({...s,since:Date.now()-s.inStateMs})),1e4,`${t} ${e.state}`),u=De(`${a}/${i}`,r=>hT(n,a,i,r),5e3);return(0,bt.jsxs)(bt.Fragment,{children:[(0,bt.jsxs)("section",{className:`state-head ${(e.state??"none").toLowerCase()}`,"aria-label":`State of ${i}`,children:[(0,bt.jsxs)("div",{children:[(0,bt.jsx)("h2",{className:"state-name",children:i}),(0,bt.jsxs)("p",{className:"state-line",children:[(0,bt.jsx)(Xa,{state:e.state,large:!0}),(0,bt.jsx)(Hm,{row:e,className:"countdown"}),o.data!==null&&(0,bt.jsx)(or,{at:o.data.since})]}),(0,bt.jsx)("p",{className:"state-why",children:o.data===null?"":ym(o.data.reason)})]}),(0,bt.jsx)(jm,{target:{service:a,operation:i},states:[e.state],breaker:e.state!==null,onDone:l})]}),(0,bt.jsxs)("div",{className:"panels",children:[(0,bt.jsx)(sd,{service:a,operation:i,turn:t}),e.state!==null&&(0,bt.jsx)(gT,{of:o}),e.state!==null&&(0,bt.jsx)(aT,{of:o}),(0,bt.jsx)(d2,{row:e,of:u}),(0,bt.jsx)(p2,{of:u}),(0,bt.jsx)(cd,{service:a,operation:i,turn:t}),(0,bt.jsx)(dd,{service:a,operation:i,breaker:e.state!==null,turn:t})]})]})}var Wa=T(O(),1);function yT({service:e,current:t}){return(0,Wa.jsxs)("nav",{className:"side","aria-label":`Operations of ${e.name}`,children:[(0,Wa.jsx)(Ie,{to:{page:"service",service:e.name,operation:null},className:"side-link",current:t===null,children:(0,Wa.jsx)("span",{className:"side-name",children:"The whole service"})}),e.operations.map(l=>(0,Wa.jsxs)(Ie,{to:{page:"service",service:e.name,operation:l.operation},className:`side-link${_n(l)>=2?" troubled":""}`,current:t===l.operation,children:[(0,Wa.jsx)("span",{className:"side-name",children:l.operation}),(0,Wa.jsx)(Xa,{state:l.state}),(0,Wa.jsxs)("span",{className:"side-figures",children:[Nn(l.callsPerSecond),"/s, ",ya(l.failureRate)," failing"]})]},l.operation))]})}var Lr=T(O(),1);function bT({service:e,turn:t}){return(0,Lr.jsxs)("div",{className:"panels",children:[(0,Lr.jsx)(sd,{service:e.name,operation:null,turn:t}),(0,Lr.jsx)(cd,{service:e.name,operation:null,turn:t}),(0,Lr.jsx)(dd,{service:e.name,operation:null,breaker:e.breakers>0,turn:t})]})}var We=T(O(),1);function ST({service:e,operation:t}){let{health:l}=Rn(),n=M4(e),a=(0,Fi.useMemo)(()=>n===null?void 0:qm(n,l?.services??{})[0],[n,l]),i=C4(e,t);if(n===null)return(0,We.jsx)(ir,{lines:8});if(a===void 0)return(0,We.jsxs)(We.Fragment,{children:[(0,We.jsx)("h1",{children:e}),(0,We.jsxs)("p",{className:"empty roomy",children:["There is no service of this name. ",(0,We.jsx)(Ie,{to:{page:"overview"},children:"Back to all"})]})]});let o=a.operations.find(u=>u.operation===t);return(0,We.jsxs)(We.Fragment,{children:[(0,We.jsxs)("div",{className:"page-head",children:[(0,We.jsxs)("div",{children:[(0,We.jsx)("p",{className:"crumbs",children:(0,We.jsx)(Ie,{to:{page:"overview"},children:"Overview"})}),(0,We.jsx)("h1",{children:e}),(0,We.jsxs)("p",{className:"page-note",children:[(0,We.jsx)(_m,{status:a.status}),(0,We.jsxs)("span",{children:[je(a.operations.length,"operation"),", ",a.refusing," of ",je(a.breakers,"breaker")," refusing"]})]})]}),(0,We.jsx)(jm,{target:{service:e,operation:null},states:a.operations.map(u=>u.state),breaker:a.breakers>0,onDone:i.again})]}),(0,We.jsxs)("div",{className:"split",children:[(0,We.jsx)(yT,{service:a,current:t}),(0,We.jsx)("div",{className:"split-main",children:t===null?(0,We.jsx)(bT,{service:a,turn:i.value}):o===void 0?(0,We.jsx)("p",{className:"empty roomy",children:"There is no operation of this name."}):(0,We.jsx)(vT,{row:o,turn:i.value,onDone:i.again},t)})]})]})}function M4(e){let{rows:t,total:l}=Rn(),{client:n}=j(),a=t.size>=l,i=(0,Fi.useMemo)(()=>[...t.values()].filter(u=>u.service===e),[t,e]),o=De(`operations of ${e}`,async u=>a?null:(await n.get(`operations?service=${encodeURIComponent(e)}&limit=200`,u)).operations,a?0:2e3,String(a));return t.size===0?null:a?i:o.data}function C4(e,t){let{connection:l}=j(),[n,a]=(0,Fi.useState)(0),i=(0,Fi.useMemo)(()=>()=>a(o=>o+1),[]);return(0,Fi.useEffect)(()=>{let o,u=l.hear(r=>{r.service===e&&(t===null||r.operation===t||r.operation==="*")&&/^(BreakerMoved|Settings|Letter|DeadLettered)/.test(r.type)&&(o??=setTimeout(()=>(o=void 0,i()),1e3))});return()=>{clearTimeout(o),u()}},[l,e,t,i]),{value:n,again:i}}var Pa=T(O(),1);function ET({path:e}){return(0,Pa.jsxs)(Pa.Fragment,{children:[(0,Pa.jsx)("h1",{children:"No such page"}),(0,Pa.jsxs)("p",{className:"empty roomy",children:["The address ends with ",(0,Pa.jsxs)("code",{children:["#/",e]}),", and the dashboard has no such page. ",(0,Pa.jsx)(Ie,{to:{page:"overview"},children:"Back to the overview"})]})]})}var ei=T(O(),1),D4=1e4;function wT(){let e=Co(),{phase:t,problem:l}=Rn(),n=j().connection.heardAt(),a=n===0?0:e-n,i=n>0&&a>D4,o=t==="live"&&i?"stale":t,u={connecting:"Connecting",live:"Live",polling:"Every 5 s",stale:"Stale",gone:"Console gone"}[o];return(0,ei.jsxs)("span",{className:`heard ${o}`,title:l??void 0,children:[(0,ei.jsx)("span",{className:"dot","aria-hidden":"true"}),(0,ei.jsx)("span",{role:"status",children:u}),i&&(0,ei.jsxs)("span",{className:"age",children:[Ot(a)," old"]})]})}function xT(){let{phase:e,problem:t}=Rn();if(e!=="gone"&&(e!=="polling"||t===null))return null;let l=e==="gone";return(0,ei.jsxs)("p",{className:l?"outage bad":"outage",role:l?"alert":"status",children:[(0,ei.jsx)(se,{shape:"warn"}),(0,ei.jsxs)("span",{children:[l?`What you see is old: ${t??"the console is gone"}. `:`Live events do not come: ${t??""}. `,l?"The page tries again by itself.":"The page asks every 5 s instead."]})]})}var NT=T($(),1),Qo=T(O(),1);function RT({program:e}){let t=e.color===""?{}:{background:e.color,color:"#fff"};return(0,Qo.jsxs)("p",{className:"identity",title:[e.name,e.version,e.instance,e.environment].filter(l=>l!=="").join(", "),children:[e.environment!==""&&(0,Qo.jsx)("span",{className:"environment",style:t,children:e.environment}),(0,Qo.jsx)("strong",{children:e.name}),e.version!==""&&(0,Qo.jsx)("span",{children:e.version}),(0,Qo.jsx)("span",{className:"instance",children:e.instance})]})}var z4={HEALTHY:"",DEGRADED:"! ",CRITICAL:"!! "},TT={HEALTHY:"icon.svg",DEGRADED:"icon-degraded.svg",CRITICAL:"icon-critical.svg"};function L4(e,t,l){let n=l.environment===""?"":` (${l.environment})`;return`${e===null?"":z4[e]}${t} · ${l.name}${n} · ${l.instance}`}function AT(e,t,l,n,a){let i=a==="gone"?"CRITICAL":n;(0,NT.useEffect)(()=>{if(!e)return;document.title=L4(i,a==="gone"?"Gone":l,t);let o=document.querySelector("link[rel=icon]"),u=`assets/${TT[i??"HEALTHY"]}`;return o!==null&&o.getAttribute("href")!==u&&o.setAttribute("href",u),()=>{document.title="Resilience",o?.setAttribute("href",`assets/${TT.HEALTHY}`)}},[e,t,l,i,a])}var _T=T($(),1);var wa=T(O(),1);function OT({notices:e,onGone:t,notify:l}){return(0,wa.jsx)("div",{className:"notices",role:"status","aria-live":"polite",children:e.map(n=>(0,wa.jsx)(k4,{notice:n,onGone:()=>t(n.id),notify:l},n.id))})}function k4({notice:e,onGone:t,notify:l}){(0,_T.useEffect)(()=>{let a=setTimeout(t,e.undo===void 0?8e3:3e4);return()=>clearTimeout(a)},[]);let n=()=>{t(),e.undo?.run().then(a=>l({text:a}),a=>l({text:Qa(a).message,bad:!0}))};return(0,wa.jsxs)("div",{className:e.bad===!0?"notice bad":"notice",children:[(0,wa.jsx)(se,{shape:e.bad===!0?"warn":"check"}),(0,wa.jsx)("span",{children:e.text}),e.undo!==void 0&&(0,wa.jsx)("button",{type:"button",className:"link",onClick:n,children:e.undo.label}),(0,wa.jsx)("button",{type:"button",className:"quiet icon-only","aria-label":"Dismiss",onClick:t,children:(0,wa.jsx)(se,{shape:"close"})})]})}var Pe=T(O(),1),MT=[{to:{page:"overview"},name:"Overview"},{to:{page:"letters",service:null,operation:null},name:"Dead letters"},{to:{page:"alerts"},name:"Alerts"},{to:{page:"changes"},name:"Changes"}];function CT({notices:e,forget:t,leave:l}){let{route:n,notify:a,caller:i,ownPage:o}=j(),{alerts:u,health:r,phase:s}=Rn();AT(o,i.program,H4(n),r?.status??null,s);let m=(0,dc.useRef)(null),p=JSON.stringify(n.page==="service"?n.service:n.page),f=(0,dc.useRef)(!0);return(0,dc.useEffect)(()=>{f.current||(m.current?.focus({preventScroll:!0}),m.current?.scrollIntoView()),f.current=!1},[p]),(0,Pe.jsxs)("div",{className:"shell",children:[(0,Pe.jsx)("button",{type:"button",className:"skip",onClick:()=>m.current?.focus(),children:"Skip to the page"}),(0,Pe.jsxs)("header",{className:"top",children:[(0,Pe.jsxs)(Ie,{to:{page:"overview"},className:"brand",children:[(0,Pe.jsx)(se,{shape:"mark"}),"Resilience"]}),(0,Pe.jsx)(RT,{program:i.program}),(0,Pe.jsx)("nav",{"aria-label":"Pages",children:MT.map(({to:g,name:x})=>(0,Pe.jsxs)(Ie,{to:g,current:g.page===n.page,children:[x,g.page==="alerts"&&u.length>0&&(0,Pe.jsxs)("span",{className:"badge",children:[u.length,(0,Pe.jsx)("span",{className:"unseen",children:" running"})]})]},x))}),(0,Pe.jsxs)("div",{className:"top-end",children:[(0,Pe.jsx)(wT,{}),(0,Pe.jsx)("span",{className:"who",title:`${i.name}, ${i.role}`,children:i.name}),(0,Pe.jsx)("button",{type:"button",className:"quiet",onClick:l,children:"Sign out"})]})]}),(0,Pe.jsxs)("main",{ref:m,tabIndex:-1,className:"page",children:[(0,Pe.jsx)(xT,{}),(0,Pe.jsx)(U4,{route:n})]}),(0,Pe.jsx)(OT,{notices:e,onGone:t,notify:a})]})}function H4(e){return e.page==="service"?e.operation===null?e.service:`${e.service}/${e.operation}`:MT.find(({to:t})=>t.page===e.page)?.name??"Resilience"}function U4({route:e}){switch(e.page){case"service":return(0,Pe.jsx)(ST,{service:e.service,operation:e.operation});case"letters":return(0,Pe.jsx)(Lw,{service:e.service,operation:e.operation});case"alerts":return(0,Pe.jsx)(lw,{});case"changes":return(0,Pe.jsx)(nw,{});case"unknown":return(0,Pe.jsx)(ET,{path:e.path});default:return(0,Pe.jsx)(r2,{})}}var pd=T(O(),1);function DT({setup:e}){let[t,l]=(0,Rl.useState)(null),[n,a]=(0,Rl.useState)(null),i=ZE(e.inAddress),{notices:o,notify:u,forget:r}=B4(),s=(0,Rl.useCallback)(f=>{a(f),l(g=>(g?.connection.stop(),null))},[]),m=(0,Rl.useCallback)(async f=>{let g=new mm(e.base,f,M=>s(M.message)),x=await g.get("caller"),R=new pm(g);R.start(),a(null),l(M=>(M?.connection.stop(),{client:g,caller:x,connection:R}))},[e.base,s]);(0,Rl.useEffect)(()=>()=>t?.connection.stop(),[t]);let p=(0,Rl.useMemo)(()=>t&&{...t,...i,ownPage:e.inAddress,href:f=>e.inAddress?`#${qi(f)}`:"#",notify:u},[t,i.route,i.go,i.look,e.inAddress,u]);return p===null?(0,pd.jsx)($E,{enter:m,refusal:n,given:e.token}):(0,pd.jsx)(jg,{value:p,children:(0,pd.jsx)(CT,{notices:o,forget:r,leave:()=>s(null)})})}function B4(){let[e,t]=(0,Rl.useState)([]),l=(0,Rl.useRef)(0),n=(0,Rl.useCallback)(i=>{let o=l.current++;t(u=>[...u.slice(-3),{...i,id:o}])},[]),a=(0,Rl.useCallback)(i=>t(o=>o.filter(u=>u.id!==i)),[]);return{notices:e,notify:n,forget:a}}var zT='.uplot, .uplot *, .uplot *::before, .uplot *::after {box-sizing: border-box;}.uplot {font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji";line-height: 1.5;width: min-content;}.u-title {text-align: center;font-size: 18px;font-weight: bold;}.u-wrap {position: relative;user-select: none;}.u-over, .u-under {position: absolute;}.u-under {overflow: hidden;}.uplot canvas {display: block;position: relative;width: 100%;height: 100%;}.u-axis {position: absolute;}.u-legend {font-size: 14px;margin: auto;text-align: center;}.u-inline {display: block;}.u-inline * {display: inline-block;}.u-inline tr {margin-right: 16px;}.u-legend th {font-weight: 600;}.u-legend th > * {vertical-align: middle;display: inline-block;}.u-legend .u-marker {width: 1em;height: 1em;margin-right: 4px;background-clip: padding-box !important;}.u-inline.u-live th::after {content: ":";vertical-align: middle;}.u-inline:not(.u-live) .u-value {display: none;}.u-series > * {padding: 4px;}.u-series th {cursor: pointer;}.u-legend .u-off > * {opacity: 0.3;}.u-select {background: rgba(0,0,0,0.07);position: absolute;pointer-events: none;}.u-cursor-x, .u-cursor-y {position: absolute;left: 0;top: 0;pointer-events: none;will-change: transform;}.u-hz .u-cursor-x, .u-vt .u-cursor-y {height: 100%;border-right: 1px dashed #607D8B;}.u-hz .u-cursor-y, .u-vt .u-cursor-x {width: 100%;border-bottom: 1px dashed #607D8B;}.u-cursor-pt {position: absolute;top: 0;left: 0;border-radius: 50%;border: 0 solid;pointer-events: none;will-change: transform;/*this has to be !important since we set inline "background" shorthand */background-clip: padding-box !important;}.u-axis.u-off, .u-select.u-off, .u-cursor-x.u-off, .u-cursor-y.u-off, .u-cursor-pt.u-off {display: none;}';var LT=`:host {
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
`;var kT=`button,
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

.skip:not(:focus) {
  clip-path: inset(50%);
}

.skip:focus {
  top: 10px;
}

.modal-head h2:focus-visible {
  outline: none;
}

.saved {
  position: relative;
}

.saved summary {
  padding: 0.45em 0.8em;
  border: 1px solid var(--line-2);
  border-radius: 8px;
  background: var(--surface);
  font-weight: 560;
  cursor: pointer;
}

.saved-list {
  position: absolute;
  left: 0;
  z-index: 6;
  width: min(330px, calc(100vw - 60px));
  margin-top: 6px;
  padding: 14px;
  border: 1px solid var(--line-2);
  border-radius: var(--round);
  background: var(--surface);
  box-shadow: 0 6px 24px rgb(0 0 0 / 20%);
}

.saved-list ul {
  max-height: 40vh;
  overflow: auto;
}

.saved-list li {
  display: flex;
  justify-content: space-between;
  align-items: center;
  overflow-wrap: anywhere;
}

.saved-list form {
  display: flex;
  gap: 8px;
  margin-top: 10px;
}

.saved-list form button {
  flex: none;
}
`;var HT=`.login {
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

.identity {
  display: flex;
  align-items: baseline;
  gap: 0.6em;
  margin: 0;
  min-width: 0;
  max-width: 26em;
  overflow: hidden;
  color: var(--ink-2);
  white-space: nowrap;
}

.identity strong {
  color: var(--ink);
}

.identity .instance {
  overflow: hidden;
  text-overflow: ellipsis;
}

.environment {
  padding: 0.1em 0.6em;
  border-radius: 6px;
  background: var(--off-bg);
  color: var(--ink);
  font-weight: 600;
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

  .identity {
    order: 2;
    flex-basis: 100%;
    max-width: none;
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
`;var UT=`.summary {
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
  grid-template-columns: minmax(200px, 2.4fr) minmax(170px, 1.5fr) 92px repeat(5, minmax(74px, 0.7fr)) minmax(130px, 1.1fr) minmax(64px, 0.5fr);
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

.operation-row.head .cell:nth-child(n + 4):not(.bulkhead) .sort {
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
    grid-template-columns: minmax(170px, 2.2fr) minmax(150px, 1.4fr) 92px repeat(4, minmax(66px, 0.7fr)) minmax(110px, 1fr) minmax(56px, 0.5fr);
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

  .cell.trend,
  .operation-row.head .cell.trend,
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

.spark {
  display: block;
  width: 90px;
  height: 26px;
}

.operation-row.head .cell.trend {
  color: var(--ink-2);
  font-size: 0.87em;
  font-weight: 600;
}
`;var BT=`.split {
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
  min-height: 540px;
  contain: size; /* as high as its neighbours, so that a move more moves nothing */
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

.key.mark {
  width: 3px;
  height: 0.9em;
  border: 0;
  background: var(--accent);
}

.key.mark.change {
  background: var(--held);
}

.key.mark.move {
  background: var(--bad);
}

.pointed-at {
  color: var(--ink-2);
  font-size: 0.93em;
  min-height: 1.5em;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
}

.chart-now.pointed {
  color: var(--accent);
}

.chart-now.refused-now {
  margin-left: 0;
}

.marks {
  height: 5.2em;
  overflow: auto;
  font-size: 0.93em;
  overflow-wrap: anywhere;
}

.marks .key {
  margin-right: 0.6em;
  vertical-align: middle;
}

.band .pointer {
  stroke: var(--ink-2);
  stroke-width: 2;
}

.u-hz .u-cursor-x {
  border-right-color: var(--ink-2);
}

.u-select {
  background: color-mix(in srgb, var(--accent) 18%, transparent);
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

.choose {
  flex: none;
  position: relative; /* above the line's own link */
  z-index: 1;
  width: 1.15em;
  height: 1.15em;
  accent-color: var(--accent);
}

.letter .letter-main {
  flex: 1;
}

.bulk {
  display: flex;
  flex-wrap: wrap;
  gap: 0.6em 0.9em;
  align-items: center;
  padding-bottom: 12px;
}

.bulk-which {
  margin-left: auto;
  color: var(--ink-2);
}

.causes {
  display: flex;
  flex-direction: column;
  gap: 8px;
}

.causes li {
  display: grid;
  grid-template-columns: minmax(0, 2.2fr) minmax(60px, 1fr) 5em minmax(0, 1.3fr);
  gap: 0 16px;
  align-items: center;
}

.causes a {
  overflow-wrap: anywhere;
}

.causes a[aria-current] {
  color: var(--ink);
}

.cause-line {
  height: 8px;
  border-radius: 4px;
  background: var(--off-bg);
  overflow: hidden;
}

.cause-line span {
  display: block;
  height: 100%;
  background: var(--bad);
  transform-origin: left;
}

.cause-count {
  font-weight: 620;
  text-align: right;
}

.chip {
  gap: 0.5em;
  background: var(--off-bg);
}

.jobs {
  display: flex;
  flex-direction: column;
  gap: 6px;
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
  align-items: center;
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

  .letter .choose {
    position: absolute;
    top: 14px;
    right: 16px;
  }

  .causes li {
    grid-template-columns: minmax(0, 1fr) auto;
  }

  .cause-line {
    display: none;
  }

  .causes .hint {
    grid-column: 1 / -1;
  }

  .bulk-which {
    margin-left: 0;
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

  .charts figure:has(.band),
  .charts .pointed-at,
  .charts .marks {
    grid-column: 1 / -1;
  }
}
`;var VT=`/* What is on the screen, on paper: all rows, nothing to press, dark ink. */
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
    contain: none;
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
`;var gd=null;function YT(){return gd===null&&(gd=new CSSStyleSheet,gd.replaceSync([zT,LT,kT,HT,UT,BT,VT].join(`
`))),gd}var qh=T(O(),1),Gh=class extends HTMLElement{root=null;given=null;set token(t){this.given=t,this.draw()}connectedCallback(){let t=this.shadowRoot??this.attachShadow({mode:"open"});t.adoptedStyleSheets=[YT()],this.root=(0,qT.createRoot)(t),this.draw()}disconnectedCallback(){this.root?.unmount(),this.root=null}draw(){let t=new URL(this.getAttribute("base")??".",document.baseURI).pathname;this.root?.render((0,qh.jsx)(GT.StrictMode,{children:(0,qh.jsx)(DT,{setup:{base:t.endsWith("/")?t:`${t}/`,inAddress:this.hasAttribute("address"),token:this.given}})}))}};customElements.get("resilience-dashboard")===void 0&&customElements.define("resilience-dashboard",Gh);export{Gh as ResilienceDashboard};
